package nl.klantcrm.klant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import nl.klantcrm.klant.Bladwijzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class LijststaatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q=van+der+aa&sorteer=-gewijzigd&adviespartner=geen&status=levend&kolommen=naam%2Cplaats&per=50",
                "q=N%C3%BA%C3%B1ez+%26+Zn",
                "kolommen=naam",
                "per=100"
            })
    void anAddressComesBackAsItWas(String adres) {
        assertThat(Lijststaat.vanAdres(adres).adres()).isEqualTo(adres);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "per=100000 | \"\"",
                "per=-1&per=50 | \"\"",
                "kolommen= | \"\"",
                "kolommen=onzin | \"\"",
                "kolommen=plaats&kolommen=naam&kolommen=plaats | kolommen=naam%2Cplaats",
                "kolommen=nummer,geboortedatum,partner,plaats,adviespartner,dossiers,gewijzigd | \"\"",
                "q=&status=&adviespartner= | \"\"",
                "q=%zz | \"\"",
                "&&=&a&=b&q | \"\"",
                "na=abc&q=x | q=x",
            })
    void whatMakesNoSenseIsLeftOut(String adres, String verwacht) {
        assertThat(Lijststaat.vanAdres(adres).adres()).isEqualTo(verwacht);
    }

    @Test
    void anyAddressIsRead() {
        Random toeval = new Random(3);
        String tekens = "q=&%+,kolomenpr0123456789\u00e9\ud83d";
        for (int keer = 0; keer < 20_000; keer++) {
            String adres = toeval.ints(toeval.nextInt(60), 0, tekens.length())
                    .mapToObj(plek -> String.valueOf(tekens.charAt(plek)))
                    .collect(Collectors.joining());
            Lijststaat staat = Lijststaat.vanAdres(adres);
            assertThat(Lijststaat.vanAdres(staat.adres()).adres()).isEqualTo(staat.adres());
        }
    }

    @Test
    void theBoxesOfAFormAndTheAddressSayTheSame() {
        LinkedMultiValueMap<String, String> vinkjes = new LinkedMultiValueMap<>();
        vinkjes.add("kolommen", "naam");
        vinkjes.add("kolommen", "plaats");
        vinkjes.add("kolommen", "dossiers");
        assertThat(Lijststaat.lees(vinkjes)).isEqualTo(Lijststaat.vanAdres("kolommen=naam,plaats,dossiers"));
    }

    @Test
    void aPageIsAPlaceInTheSameList() {
        Lijststaat staat = Lijststaat.vanAdres("q=aa");
        assertThat(staat.adres(Bladwijzer.begin())).isEqualTo("q=aa");
        assertThat(staat.adres(Bladwijzer.einde())).isEqualTo("q=aa&voor=einde");
        assertThat(staat.adres(Bladwijzer.lees("x", null))).isEqualTo("q=aa&na=x");
        assertThat(staat.adres(Bladwijzer.lees(null, "x"))).isEqualTo("q=aa&voor=x");
    }

    @Test
    void goingOnTypingIsTheSameSearch() {
        Lijststaat staat = Lijststaat.vanAdres("q=jan&status=levend");
        assertThat(staat.verschiltInWoordenVan(Lijststaat.vanAdres("q=ja&status=levend")))
                .isTrue();
        assertThat(staat.verschiltInWoordenVan(Lijststaat.vanAdres("status=levend")))
                .isFalse();
        assertThat(staat.verschiltInWoordenVan(Lijststaat.vanAdres("q=ja"))).isFalse();
        assertThat(staat.verschiltInWoordenVan(staat)).as("another page of it").isFalse();
    }
}
