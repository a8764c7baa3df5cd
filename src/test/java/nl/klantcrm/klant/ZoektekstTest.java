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
    void everybodyInTheHouseholdIsFoundByNameAndBirthDate() {
        assertThat(gezin())
                .contains(" a.b ", " ab ", " anna ", " van der ", " aa ", " nunez ", " bram ", " cas ", " de vries ")
                .contains(" 31 01 1960 ", " 01 07 1961 ", " 28 02 2010 ");
    }

    @Test
    void soIsTheKlantByNumberKeyAddressAndMail() {
        Klantgegevens metSleutel = VoorbeeldKlant.metSleutel(VoorbeeldKlant.alleenstaand(), "AB/2026-7");
        assertThat(Zoektekst.van(new KlantId(42), metSleutel))
                .contains(" k 000042 ", " 42 ", " ab 2026 7 ", " 3511 ab ", " 3511ab ", " utrecht ")
                .contains(" anna@voorbeeld.nl ");
    }

    @Test
    void whatOccursTwiceIsThereOnce() {
        assertThat(gezin().split(" de vries ", -1)).hasSize(2);
    }

    @Test
    void anAbbreviatedTussenvoegselStandsForEachItMayMean() {
        Persoonsgegevens berg = new Persoonsgegevens(
                Geslacht.MAN, new Persoonsnaam("J.", null, "v.d.", "Berg", null), VoorbeeldKlant.VANDAAG, null);
        Klantgegevens gegevens = VoorbeeldKlant.met(VoorbeeldKlant.alleenstaand(), berg);
        assertThat(Zoektekst.van(new KlantId(1), gegevens)).contains(" v.d ", " van den ", " van der ");
    }

    private static String gezin() {
        return Zoektekst.van(new KlantId(1), VoorbeeldKlant.gezin());
    }
}
