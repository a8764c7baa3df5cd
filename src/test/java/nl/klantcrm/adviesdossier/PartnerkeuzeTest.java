package nl.klantcrm.adviesdossier;

import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klantcrm.klant.PartnerGegevens;
import org.junit.jupiter.api.Test;

class PartnerkeuzeTest {

    private static final LocalDate DAG = LocalDate.of(2015, 6, 15);
    private static final LocalDate EERDER = DAG.minusDays(1);
    private static final LocalDate LATER = DAG.plusDays(1);

    @Test
    void thePartnerOfTheDossierdatumComesBeforeTheCurrentOne() {
        assertThat(keuze(partner("Nu", LATER, null, null), partner("Toen", null, LATER, null)))
                .contains("Toen");
        assertThat(keuze(partner("Nu", DAG, null, null), partner("Toen", null, LATER, null)))
                .as("both on that day: the current one")
                .contains("Nu");
    }

    @Test
    void withoutAPartnerOnTheDossierdatumTheCurrentOneIsTaken() {
        assertThat(keuze(partner("Toen", null, EERDER, null), partner("Nu", LATER, null, null)))
                .contains("Nu");
    }

    @Test
    void whoIsBlockedIsNeverTaken() {
        assertThat(keuze(partner("Ex", null, EERDER, null))).isEmpty();
        assertThat(keuze(partner("Overleden", null, null, EERDER))).isEmpty();
        assertThat(keuze(partner("Ex", null, DAG, null))).contains("Ex");
        assertThat(keuze(partner("Overleden", null, null, DAG))).contains("Overleden");
        assertThat(keuze()).isEmpty();
    }

    @Test
    void theReasonIsThatOfThePartnerWhoComesFirst() {
        LocalDate langGeleden = LocalDate.of(1995, 1, 1);
        assertThat(tegenAllen(partner("Eerste", null, langGeleden, null), partner("Tweede", null, EERDER, null)))
                .contains(new Reden(Reden.Soort.RELATIE_BEEINDIGD, EERDER));
        assertThat(tegenAllen(partner("Eerste", null, langGeleden, null), partner("Tweede", null, null, EERDER)))
                .contains(new Reden(Reden.Soort.OVERLEDEN, EERDER));
        assertThat(tegenAllen()).isEmpty();
    }

    private static Optional<String> keuze(PartnerGegevens... partners) {
        return van(partners).hoofdgerechtigde().map(p -> p.persoon().naam().voornamen());
    }

    private static Optional<Reden> tegenAllen(PartnerGegevens... partners) {
        return van(partners).redenTegenAllen();
    }

    private static Partnerkeuze van(PartnerGegevens... partners) {
        return new Partnerkeuze(List.of(partners), new Selecteerbaarheid(DAG, false));
    }
}
