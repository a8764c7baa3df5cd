package nl.klantcrm.adviesdossier;

import static nl.klantcrm.adviesdossier.Reden.Soort.NOG_NIET_GEBOREN;
import static nl.klantcrm.adviesdossier.Reden.Soort.OVERLEDEN;
import static nl.klantcrm.adviesdossier.Reden.Soort.RELATIE_BEEINDIGD;
import static nl.klantcrm.klant.VoorbeeldKlant.anna;
import static nl.klantcrm.klant.VoorbeeldKlant.overleden;
import static nl.klantcrm.klant.VoorbeeldKlant.persoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.klantcrm.klant.Persoonsgegevens;
import org.junit.jupiter.api.Test;

/** The day before, the day itself and the day after, for each event. */
class SelecteerbaarheidTest {

    private static final LocalDate DAG = LocalDate.of(2024, 2, 29);
    private static final LocalDate EERDER = DAG.minusDays(1);
    private static final LocalDate LATER = DAG.plusDays(1);
    private static final Persoonsgegevens BRAM = persoon("Bram", LocalDate.of(1961, 7, 1));
    private static final Persoonsgegevens CAS = persoon("Cas", LocalDate.of(2010, 2, 28));

    private final Selecteerbaarheid regel = new Selecteerbaarheid(DAG, false);
    private final Selecteerbaarheid metEx = new Selecteerbaarheid(DAG, true);

    @Test
    void aRelationThatEndedBeforeTheDossierdatumBlocks() {
        assertThat(regel.redenTegenPartner(BRAM, EERDER)).contains(new Reden(RELATIE_BEEINDIGD, EERDER));
        assertThat(regel.redenTegenPartner(BRAM, DAG)).isEmpty();
        assertThat(regel.redenTegenPartner(BRAM, LATER)).isEmpty();
        assertThat(regel.redenTegenPartner(BRAM, null)).isEmpty();
    }

    @Test
    void aPartnerWhoDiedBeforeTheDossierdatumIsBlocked() {
        assertThat(regel.redenTegenPartner(overleden(BRAM, EERDER), null)).contains(new Reden(OVERLEDEN, EERDER));
        assertThat(regel.redenTegenPartner(overleden(BRAM, DAG), null)).isEmpty();
        assertThat(regel.redenTegenPartner(overleden(BRAM, LATER), null)).isEmpty();
    }

    @Test
    void whereAnExPartnerIsAllowedOnlyTheEndOfTheRelationIsForgiven() {
        assertThat(metEx.redenTegenPartner(BRAM, EERDER)).isEmpty();
        assertThat(metEx.redenTegenPartner(overleden(BRAM, EERDER), EERDER)).contains(new Reden(OVERLEDEN, EERDER));
        assertThat(metEx.redenTegenPartner(overleden(BRAM, DAG), EERDER)).isEmpty();
    }

    @Test
    void aKlantWhoDiedBeforeTheDossierdatumIsBlocked() {
        assertThat(regel.redenTegenKlant(overleden(anna(), EERDER))).contains(new Reden(OVERLEDEN, EERDER));
        assertThat(regel.redenTegenKlant(overleden(anna(), DAG))).isEmpty();
        assertThat(regel.redenTegenKlant(overleden(anna(), LATER))).isEmpty();
        assertThat(regel.redenTegenKlant(anna())).isEmpty();
    }

    @Test
    void aKindWhoDiedBeforeTheDossierdatumIsBlocked() {
        assertThat(regel.redenTegenKind(overleden(CAS, EERDER))).contains(new Reden(OVERLEDEN, EERDER));
        assertThat(regel.redenTegenKind(overleden(CAS, DAG))).isEmpty();
        assertThat(regel.redenTegenKind(overleden(CAS, LATER))).isEmpty();
        assertThat(regel.redenTegenKind(CAS)).isEmpty();
    }

    @Test
    void aKindBornAfterTheDossierdatumIsBlocked() {
        assertThat(regel.redenTegenKind(persoon("Cas", EERDER))).isEmpty();
        assertThat(regel.redenTegenKind(persoon("Cas", DAG))).isEmpty();
        assertThat(regel.redenTegenKind(persoon("Cas", LATER))).contains(new Reden(NOG_NIET_GEBOREN, LATER));
    }
}
