package nl.klantcrm.adviesdossier;

import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.bewaard;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.metPartners;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.partner;
import static nl.klantcrm.klant.VoorbeeldKlant.VANDAAG;
import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.anna;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.met;
import static nl.klantcrm.klant.VoorbeeldKlant.overleden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nl.klantcrm.adviesdossier.Hoofdgerechtigden.Kandidaat;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerId;
import org.junit.jupiter.api.Test;

class HoofdgerechtigdenTest {

    private static final LocalDate GISTEREN = VANDAAG.minusDays(1);

    @Test
    void bothAreNamed() {
        Hoofdgerechtigden wie = wie(gezin());
        assertThat(wie.klant()).isEqualTo(new Kandidaat(null, anna().naam(), null));
        Kandidaat bram = Objects.requireNonNull(wie.partner());
        assertThat(bram.partner()).isEqualTo(new PartnerId(11));
        assertThat(bram.naam().voornamen()).isEqualTo("Bram");
        assertThat(bram.reden()).isNull();
        assertThat(wie(alleenstaand()).partner()).isNull();
    }

    @Test
    void whoCannotBeItIsNamedWithTheReason() {
        assertThat(wie(met(gezin(), overleden(anna(), GISTEREN))).klant().reden())
                .isEqualTo(new Reden(Reden.Soort.OVERLEDEN, GISTEREN));
        Kandidaat ex = Objects.requireNonNull(
                wie(metPartners(partner("Ex", null, GISTEREN, null))).partner());
        assertThat(ex.naam().voornamen()).isEqualTo("Ex");
        assertThat(ex.reden()).isEqualTo(new Reden(Reden.Soort.RELATIE_BEEINDIGD, GISTEREN));
    }

    private static Hoofdgerechtigden wie(Klantgegevens gegevens) {
        return Hoofdgerechtigden.van(bewaard(gegevens).gegevens(), new Selecteerbaarheid(VANDAAG, false));
    }
}
