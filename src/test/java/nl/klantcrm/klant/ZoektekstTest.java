package nl.klantcrm.klant;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoektekstTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "nunez | Núñez",
                "ijsbrand | IJsbrand",
                "t hart | 't Hart",
                "t hart | ’t Hart",
                "o | Ø",
                "lukasz | Łukasz",
                "strasse | Straße",
                "van der aa | van der Aa",
                "gul | Gül",
                "isik | Işık",
                "jansen de vries | Jansen-de Vries"
            })
    void namesAreWrittenOneWay(String verwacht, String naam) {
        assertThat(Zoektekst.normaliseer(naam)).isEqualTo(verwacht);
        assertThat(Zoektekst.normaliseer(Normalizer.normalize(naam, Normalizer.Form.NFD)))
                .isEqualTo(verwacht);
    }

    @Test
    void normalisingTwiceChangesNothing() {
        String eens = Zoektekst.normaliseer("  A.B.  (Ánna)  van 't  Hoff-Çelik ");
        assertThat(Zoektekst.normaliseer(eens)).isEqualTo(eens);
    }

    @Test
    void aQuestionHasWordsAndNoWildcards() {
        assertThat(Zoektekst.woorden("100%  _an\\na")).containsExactly("100", "an", "na");
        assertThat(Zoektekst.woorden(null)).isEmpty();
        assertThat(Zoektekst.woorden("  ")).isEmpty();
    }

    @Test
    void everybodyInTheHouseholdIsFound() {
        assertThat(Zoektekst.van(VoorbeeldKlant.gezin())).contains("anna", "van der aa", "nunez", "bram", "cas");
    }
}
