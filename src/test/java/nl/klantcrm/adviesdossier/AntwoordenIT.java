package nl.klantcrm.adviesdossier;

import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.partner;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.kind;
import static nl.klantcrm.klant.VoorbeeldKlant.overleden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.PartnerGegevens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The two questions, and what a calculation sees after answering them. */
class AntwoordenIT extends AdviesdossierBasis {

    private static final LocalDate DAG = LocalDate.of(2024, 2, 29);
    private static final Antwoorden NEE = jaMet(Set.of(), Set.of());

    @ParameterizedTest
    @EnumSource
    void theRekeninvoerHoldsWhoWasSelectedAndNobodyElse(VoorWie voorWie) {
        AdviesdossierId id = maak(klant(gezin()), PENSIOEN, voorWie, DAG);
        String anna = "A.B. (Anna) van der Aa";
        String bram = "B. (Bram) de Vries";
        boolean voorKlant = voorWie == VoorWie.KLANT;
        assertThat(namen(id)).containsExactly(voorKlant ? anna : bram);

        beantwoord(id, 0, jaMet(Set.of(voorKlant ? 2 : 1), Set.of()));
        assertThat(namen(id)).containsExactly(voorKlant ? anna : bram, voorKlant ? bram : anna);

        beantwoord(id, 1, jaMet(Set.of(), Set.of(3)));
        assertThat(namen(id)).containsExactly(voorKlant ? anna : bram, "C. (Cas) de Vries");

        beantwoord(id, 2, NEE);
        assertThat(namen(id)).containsExactly(voorKlant ? anna : bram);
        assertThat(toon(id).kinderenvraag())
                .extracting(vraag -> vraag.gekozen().isEmpty())
                .isEqualTo(true);
    }

    @ParameterizedTest(name = "an event {0} days after the dossierdatum")
    @CsvSource({"-1, false", "0, true", "1, true"})
    void anEventBlocksOnlyWhenItWasBeforeTheDossierdatum(int dagen, boolean mag) {
        LocalDate gebeurtenis = DAG.plusDays(dagen);
        KindGegevens cas = kind("Cas", LocalDate.of(2010, 2, 28));
        KindGegevens overledenKind =
                new KindGegevens(null, overleden(cas.persoon(), gebeurtenis), cas.kindVan(), cas.partner());
        assertThat(kiestPartner(partner("Ex", null, gebeurtenis, null)))
                .as("ex-partner")
                .isEqualTo(mag);
        assertThat(kiestPartner(partner("Weg", null, null, gebeurtenis)))
                .as("deceased partner")
                .isEqualTo(mag);
        assertThat(kiestKind(overledenKind)).as("deceased kind").isEqualTo(mag);
        assertThat(kanVoorPartner(partner("Ex", null, gebeurtenis, null)))
                .as("ex as hoofdgerechtigde")
                .isEqualTo(mag);
    }

    @ParameterizedTest(name = "born {0} days after the dossierdatum")
    @CsvSource({"-1, true", "0, true", "1, false"})
    void aKindIsSelectableFromTheDayItIsBorn(int dagen, boolean mag) {
        assertThat(kiestKind(kind("Cas", DAG.plusDays(dagen)))).isEqualTo(mag);
    }

    @Test
    void aStaleVersionIsRefusedAndChangesNothing() {
        AdviesdossierId id = maak(klant(gezin()), PENSIOEN, VoorWie.KLANT, DAG);
        beantwoord(id, 0, jaMet(Set.of(2), Set.of()));
        assertThatThrownBy(() -> beantwoord(id, 0, jaMet(Set.of(), Set.of(3))))
                .isInstanceOf(VersieConflictException.class);
        assertThat(namen(id)).containsExactly("A.B. (Anna) van der Aa", "B. (Bram) de Vries");
        assertThatThrownBy(() -> beantwoord(new AdviesdossierId(Long.MAX_VALUE), 0, NEE))
                .isInstanceOf(NietGevondenException.class);
    }

    @Test
    void ofTwoWhoAnswerAtOnceExactlyOneIsRefused() throws Exception {
        for (int keer = 0; keer < 5; keer++) {
            AdviesdossierId id = maak(klant(gezin()), PENSIOEN, VoorWie.KLANT, DAG);
            CountDownLatch start = new CountDownLatch(1);
            List<CompletableFuture<Boolean>> pogingen = Stream.of(
                            jaMet(Set.of(2), Set.of()), jaMet(Set.of(), Set.of(3)))
                    .map(antwoorden -> CompletableFuture.supplyAsync(() -> beantwoordNa(start, id, antwoorden)))
                    .toList();
            start.countDown();
            long gelukt = 0;
            for (CompletableFuture<Boolean> poging : pogingen) {
                gelukt += poging.get(30, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertThat(gelukt).isEqualTo(1);
        }
    }

    @Test
    void aDefinitiefDossierKeepsItsAnswers() {
        AdviesdossierId id = maak(klant(gezin()), PENSIOEN, VoorWie.KLANT, DAG);
        jdbc.sql(
                        "update adviesdossier set status = 'DEFINITIEF', definitief_op = now(), definitief_door = behandelaar_id"
                                + " where id = ?")
                .param(id.waarde())
                .update();
        assertThat(fouten(() -> beantwoord(id, 0, jaMet(Set.of(2), Set.of()))))
                .containsExactly(" adviesdossier.fout.definitief");
        assertThat(namen(id)).hasSize(1);
    }

    @Test
    void theDatabaseTooKnowsOnlyPersonsOfTheMomentopname() {
        AdviesdossierId id = maak(klant(gezin()), PENSIOEN, VoorWie.KLANT, DAG);
        assertThatThrownBy(() -> jdbc.sql("insert into adviesdossier_gekozen_kind values (?, 99)")
                        .param(id.waarde())
                        .update())
                .hasMessageContaining("adviesdossier_gekozen_kind_persoon_fk");
        assertThatThrownBy(() -> jdbc.sql(
                                "update adviesdossier set rekenen_met_partner = true, gekozen_partner = 99 where id = ?")
                        .param(id.waarde())
                        .update())
                .hasMessageContaining("adviesdossier_gekozen_partner_fk");
    }

    private boolean kiestPartner(PartnerGegevens partner) {
        AdviesdossierId id = maak(huishoudenMet(partner), PENSIOEN, VoorWie.KLANT, DAG);
        return lukt(() -> beantwoord(id, 0, jaMet(Set.of(2), Set.of())));
    }

    private boolean kiestKind(KindGegevens kind) {
        KlantId klant =
                klant(huishouden(BerekeningenVoor.KLANT, List.of(partner("Bram", null, null, null)), List.of(kind)));
        AdviesdossierId id = maak(klant, PENSIOEN, VoorWie.KLANT, DAG);
        return lukt(() -> beantwoord(id, 0, jaMet(Set.of(), Set.of(3))));
    }

    private boolean kanVoorPartner(PartnerGegevens partner) {
        KlantId klant = huishoudenMet(partner);
        return lukt(() -> maak(klant, ODV, VoorWie.PARTNER, DAG));
    }

    private KlantId huishoudenMet(PartnerGegevens partner) {
        return klant(huishouden(BerekeningenVoor.KLANT_EN_PARTNER, List.of(partner), List.of()));
    }

    private static boolean lukt(Runnable werk) {
        try {
            werk.run();
            return true;
        } catch (nl.klantcrm.gedeeld.OngeldigeInvoerException e) {
            return false;
        }
    }

    private boolean beantwoordNa(CountDownLatch start, AdviesdossierId id, Antwoorden antwoorden) {
        try {
            start.await();
            beantwoord(id, 0, antwoorden);
            return true;
        } catch (VersieConflictException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> namen(AdviesdossierId id) {
        Rekeninvoer invoer = rekeninvoer(id);
        Stream<Rekeninvoer.Persoon> partner =
                Stream.ofNullable(invoer.partner()).map(Rekeninvoer.Partner::persoon);
        return Stream.of(
                        Stream.of(invoer.hoofdgerechtigde()),
                        partner,
                        invoer.kinderen().stream().map(Rekeninvoer.Kind::persoon))
                .flatMap(personen -> personen)
                .map(Rekeninvoer.Persoon::naam)
                .filter(Objects::nonNull)
                .toList();
    }
}
