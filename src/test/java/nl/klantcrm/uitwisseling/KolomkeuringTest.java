package nl.klantcrm.uitwisseling;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.web.VoorbeeldInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;

class KolomkeuringTest {

    private final MessageSource teksten = VoorbeeldInvoer.teksten();
    private final Kolomkeuring keuring = new Kolomkeuring(new Huishoudkolommen(
            VoorbeeldInvoer.klantinvoer(), new Waarden(teksten), new Ouderschap(teksten), teksten));

    @Test
    void aKeyIsEnoughToChangeTheKlant() {
        assertThatCode(() -> eis("klantnummer", "email")).doesNotThrowAnyException();
    }

    /** Whose cells are empty is not there: with these columns alone most partners and kinderen would be gone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "partners[0].persoon.overlijdensdatum",
                "partners[0].persoon.tussenvoegsel",
                "kinderen[0].persoon.overlijdensdatum",
            })
    void aKeyIsNotEnoughForAPartOfAPerson(String veld) {
        assertThatThrownBy(() -> eis("klantnummer", veld)).isInstanceOf(OngeldigeInvoerException.class);
    }

    @Test
    void withoutAKeyTheKlantMustBeComplete() {
        assertThatThrownBy(() -> eis("persoon.achternaam")).isInstanceOf(OngeldigeInvoerException.class);
    }

    private void eis(String... velden) {
        keuring.eis(List.of(velden), List.of(velden));
    }
}
