package nl.klantcrm.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.klantcrm.klant.web.VoorbeeldInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;

class KolomraadTest {

    private final MessageSource teksten = VoorbeeldInvoer.teksten();
    private final Huishoudkolommen kolommen =
            new Huishoudkolommen(VoorbeeldInvoer.klantinvoer(), new Waarden(teksten), new Ouderschap(teksten), teksten);
    private final Kolomraad raad = new Kolomraad(kolommen, teksten);

    @Test
    void ourOwnHeadingsAreAllRecognised() {
        List<Kolom> alle = kolommen.kolommen(10, 25);
        assertThat(raad.raad(kolommen.koppen(10, 25))).isEqualTo(alle);
        assertThat(kolommen.koppen(10, 25)).allMatch(kop -> raad.letterlijk(kop).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "Voorl.,persoon.voorletters",
        "VOORLETTERS,persoon.voorletters",
        "Geb.datum,persoon.geboortedatum",
        "Geboorte datum,persoon.geboortedatum",
        "Date of birth,persoon.geboortedatum",
        "Email,email",
        "E-mail adres,email",
        "Postcode/Zip,adres.postcode",
        "M/V,persoon.geslacht",
        "Gender,persoon.geslacht",
        "Tel.nr.,telefoon",
        "Klant-ID,klantSleutel",
        "klantnr,klantnummer",
        "Achternaam partner,partners[0].persoon.achternaam",
        "Partner 2 voorl,partners[1].persoon.voorletters",
        "Geboortedatum echtgenote,partners[0].persoon.geboortedatum",
        "Naam kind 3 ,''",
        "Voornaam kind 3,kinderen[2].persoon.voornamen",
        "Child 2 Date of birth,kinderen[1].persoon.geboortedatum",
        "Huwelijksdatum,partners[0].relatieBegin",
        "Relatievorm,partners[0].relatievorm",
        "Kind van,kinderen[0].kindVan",
        "Kind 2 kind van,kinderen[1].kindVan",
        "Berekeningen voor,berekeningenVoor",
        "Partner 11 Achternaam,''",
        "Polisnummer,''",
        "BSN,''",
        "(C),''",
    })
    void otherWordsAreUnderstoodAndUnknownOnesAreLeftOut(String kop, String veld) {
        Kolom geraden = raad.raad(List.of(kop)).get(0);
        assertThat(geraden == null ? "" : geraden.veld()).isEqualTo(Objects.requireNonNullElse(veld, ""));
    }

    @Test
    void noFieldIsGivenAwayTwiceAndTheExactHeadingGoesFirst() {
        assertThat(raad.raad(List.of("Tel.", "Mobiel", "Telefoon", "Telefoon")))
                .extracting(kolom -> kolom == null ? "" : kolom.veld())
                .containsExactly("", "", "telefoon", "");
        assertThat(raad.raad(List.of("Mobiel", "Tel.")))
                .extracting(kolom -> kolom == null ? "" : kolom.veld())
                .containsExactly("telefoon", "");
    }
}
