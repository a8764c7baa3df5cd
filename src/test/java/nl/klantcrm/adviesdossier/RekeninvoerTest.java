package nl.klantcrm.adviesdossier;

import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.PENSIOEN;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.aanvraag;
import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.deelnemers;
import static nl.klantcrm.klant.VoorbeeldKlant.VANDAAG;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.Relatievorm;
import org.junit.jupiter.api.Test;

class RekeninvoerTest {

    private static final Dossiernummer NUMMER = Dossiernummer.van(2026, new AdviesdossierId(42));
    private static final Instant GENOMEN = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void withoutAnswersThereIsOnlyTheHoofdgerechtigde() {
        Rekeninvoer invoer =
                van(deelnemers(aanvraag(gezin(), PENSIOEN, VoorWie.KLANT)), VoorWie.KLANT, Selectie.NIEMAND);
        assertThat(invoer.hoofdgerechtigde().naam()).isEqualTo("A.B. (Anna) van der Aa");
        assertThat(invoer.partner()).isNull();
        assertThat(invoer.kinderen()).isEmpty();
    }

    @Test
    void theRelationBelongsToBothWhoeverIsHoofdgerechtigde() {
        for (VoorWie voorWie : VoorWie.values()) {
            Deelnemers deelnemers = deelnemers(aanvraag(gezin(), PENSIOEN, voorWie));
            int ander = voorWie == VoorWie.KLANT ? 2 : 1;
            Rekeninvoer.Partner partner = Objects.requireNonNull(
                    van(deelnemers, voorWie, new Selectie(ander, Set.of())).partner());
            assertThat(partner.persoon().naam())
                    .isEqualTo(voorWie == VoorWie.KLANT ? "B. (Bram) de Vries" : "A.B. (Anna) van der Aa");
            assertThat(partner.relatievorm()).isEqualTo(Relatievorm.GEHUWD);
            assertThat(partner.relatieBegin()).isEqualTo("1990-05-04");
            assertThat(partner.exPartner()).isFalse();
        }
    }

    @Test
    void aKindIsSaidToBeAPartnersOnlyWhenThatPartnerTakesPart() {
        Deelnemers deelnemers = deelnemers(aanvraag(gezin(), PENSIOEN, VoorWie.KLANT));
        Rekeninvoer zonder = van(deelnemers, VoorWie.KLANT, new Selectie(null, Set.of(3)));
        assertThat(zonder.kinderen()).singleElement().matches(k -> k.vanHoofdgerechtigde() && !k.vanPartner());
        Rekeninvoer met = van(deelnemers, VoorWie.KLANT, new Selectie(2, Set.of(3)));
        assertThat(met.kinderen()).singleElement().matches(k -> k.vanHoofdgerechtigde() && k.vanPartner());
    }

    @Property
    @Domain(Huishoudens.class)
    @Domain(DomainContext.Global.class)
    void nobodyIsInItWhoWasNotSelectedOrMayNotBe(
            @ForAll Klantgegevens huishouden,
            @ForAll Typekenmerken type,
            @ForAll VoorWie voorWie,
            @ForAll @IntRange(min = 1, max = 9) Integer partner,
            @ForAll Set<@IntRange(min = 1, max = 9) Integer> kinderen) {
        Aanvraag aanvraag = aanvraag(huishouden, type, voorWie, VANDAAG);
        Assume.that(voorWie == VoorWie.KLANT
                || aanvraag.partnerkeuze().hoofdgerechtigde().isPresent());
        Deelnemers deelnemers = deelnemers(aanvraag);

        Rekeninvoer invoer = van(deelnemers, voorWie, new Selectie(partner, kinderen));

        long verwachteKinderen = deelnemers.kiesbareKinderen().stream()
                .filter(k -> kinderen.contains(k.volgnummer()))
                .count();
        assertThat(invoer.kinderen()).hasSize((int) verwachteKinderen);
        boolean partnerMag = deelnemers.kiesbarePartners().stream().anyMatch(p -> p.volgnummer() == partner);
        assertThat(invoer.partner() != null).isEqualTo(partnerMag);
    }

    private static Rekeninvoer van(Deelnemers deelnemers, VoorWie voorWie, Selectie selectie) {
        return Rekeninvoer.van(NUMMER, PENSIOEN.naam(), VANDAAG, GENOMEN, voorWie, deelnemers, selectie);
    }
}
