package nl.klantcrm.meting.lading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.klantcrm.klant.Klantbrug;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import org.junit.jupiter.api.Test;

class HuishoudgeneratorTest {

    private static final int AANTAL = 10_000;
    private static final List<Huishouden> HUISHOUDENS = maak(new Lading(AANTAL, 7));

    @Test
    void everyHouseholdKeepsTheRules() {
        for (Huishouden huishouden : HUISHOUDENS) {
            assertThatCode(() -> Klantbrug.eisRegels(gegevens(huishouden), Huishoudgenerator.PEILDATUM))
                    .as("household %d", huishouden.nr())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theSeedDecides() {
        assertThat(maak(new Lading(50, 7))).isEqualTo(maak(new Lading(50, 7)));
        assertThat(maak(new Lading(50, 8))).isNotEqualTo(maak(new Lading(50, 7)));
    }

    @Test
    void theFirstHouseholdsAreTheSameInASmallAndALargeLoad() {
        Predicate<Klantgegevens> zonderKantoor = g -> g.adviespartner() == null;
        for (Huishouden klein : maak(new Lading(50, 7))) {
            Klantgegevens groot = gegevens(HUISHOUDENS.get((int) klein.nr() - 1));
            assertThat(groot.persoon()).isEqualTo(gegevens(klein).persoon());
            assertThat(zonderKantoor.test(groot)).isEqualTo(zonderKantoor.test(gegevens(klein)));
        }
    }

    @Test
    void sixtyOfAHundredHavePartnersAndSomeHadOneBefore() {
        assertThat(deel(g -> g.huidigePartner().isPresent())).isCloseTo(0.60, within(0.02));
        assertThat(deel(g -> g.partners().stream().anyMatch(p -> p.relatieEinde() != null)))
                .isBetween(0.15, 0.21);
        assertThat(deel(g -> g.partners().stream().map(PartnerGegevens::persoon).anyMatch(p -> p.overleden())))
                .isBetween(0.04, 0.08);
        assertThat(deel(g -> g.kinderen().size() > 4)).isZero();
    }

    @Test
    void aCommonWordFindsManyAndARareOneADozen() {
        assertThat(metWoord(Lading.GEWOON)).isBetween((long) AANTAL / 80, (long) AANTAL / 20);
        assertThat(metWoord(Lading.ZELDZAAM)).isBetween(12L, 16L);
    }

    private static long metWoord(String woord) {
        return HUISHOUDENS.stream()
                .filter(h -> Klantbrug.zoektekst(h.klant()).contains(woord))
                .count();
    }

    private static double deel(Predicate<Klantgegevens> wat) {
        return (double) HUISHOUDENS.stream()
                        .map(HuishoudgeneratorTest::gegevens)
                        .filter(wat)
                        .count()
                / AANTAL;
    }

    private static Klantgegevens gegevens(Huishouden huishouden) {
        return huishouden.klant().gegevens();
    }

    private static List<Huishouden> maak(Lading lading) {
        Huishoudgenerator generator = lading.huishoudens();
        return IntStream.rangeClosed(1, lading.klanten())
                .mapToObj(generator::maak)
                .toList();
    }
}
