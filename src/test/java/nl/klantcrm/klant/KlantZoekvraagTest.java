package nl.klantcrm.klant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.klant.KlantZoekvraag.Adviespartnerfilter;
import nl.klantcrm.klant.KlantZoekvraag.Levensstatus;
import nl.klantcrm.klant.KlantZoekvraag.Sortering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KlantZoekvraagTest {

    @Test
    void anAddressSaysAllOfIt() {
        Map<String, String> parameters = Map.of(
                "q", "van der aa",
                "sorteer", "-geboortedatum",
                "adviespartner", "12",
                "berekeningenVoor", "klant_en_partner",
                "status", "overleden",
                "geanonimiseerd", "nee");
        KlantZoekvraag vraag = KlantZoekvraag.lees(parameters);
        assertThat(vraag)
                .isEqualTo(new KlantZoekvraag(
                        "van der aa",
                        Sortering.GEBOORTEDATUM,
                        true,
                        new Adviespartnerfilter(new AdviespartnerId(12)),
                        BerekeningenVoor.KLANT_EN_PARTNER,
                        Levensstatus.OVERLEDEN,
                        false));
        assertThat(vraag.parameters()).containsExactlyInAnyOrderEntriesOf(parameters);
    }

    @Test
    void whatIsAsUsualIsNotInTheAddress() {
        assertThat(KlantZoekvraag.lees(Map.of())).isEqualTo(KlantZoekvraag.alle());
        assertThat(KlantZoekvraag.alle().parameters()).isEmpty();
        assertThat(KlantZoekvraag.lees(Map.of("sorteer", "naam", "q", "  ")).parameters())
                .isEmpty();
        assertThat(KlantZoekvraag.lees(Map.of("adviespartner", "geen")).parameters())
                .containsExactly(Map.entry("adviespartner", "geen"));
    }

    @ParameterizedTest
    @CsvSource({
        "sorteer, onzin",
        "sorteer, -",
        "sorteer, --naam",
        "adviespartner, x",
        "adviespartner, -1",
        "adviespartner, 99999999999999999999999",
        "berekeningenVoor, iedereen",
        "status, DROP TABLE",
        "geanonimiseerd, misschien",
        "onbekend, 1",
    })
    void whatMakesNoSenseIsLeftOut(String naam, String waarde) {
        assertThat(KlantZoekvraag.lees(Map.of(naam, waarde))).isEqualTo(KlantZoekvraag.alle());
    }

    @Test
    void aQuestionHasABound() {
        String lang = "😀".repeat(10_000);
        assertThat(KlantZoekvraag.van(lang).q()).isEqualTo("😀".repeat(KlantZoekvraag.MEESTE_TEKENS));
    }

    @Test
    void nothingThatWasSearchedForIsPrinted() {
        assertThat(KlantZoekvraag.van("Núñez")).hasToString("KlantZoekvraag[NAAM]");
    }
}
