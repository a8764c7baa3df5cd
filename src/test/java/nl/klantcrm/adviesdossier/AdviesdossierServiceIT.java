package nl.klantcrm.adviesdossier;

import static nl.klantcrm.adviesdossier.VoorbeeldAdviesdossier.partner;
import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.anna;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.kind;
import static nl.klantcrm.klant.VoorbeeldKlant.met;
import static nl.klantcrm.klant.VoorbeeldKlant.overleden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.PartnerGegevens;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** Making adviesdossiers, with everything down to the database. */
class AdviesdossierServiceIT extends AdviesdossierBasis {

    private static final LocalDate DAG = LocalDate.of(2024, 2, 29);
    private static final int MEESTE_STATEMENTS = 12;

    @Autowired
    private EntityManagerFactory entityManagers;

    @Test
    void theMomentopnameIsTheKlantdossierOfThatMoment() {
        KlantId klant = klant(gezin());
        AdviesdossierDetails dossier = toon(maak(klant, PENSIOEN, VoorWie.KLANT, DAG));

        KlantDetails bron = als(() -> klantOverzicht.toon(klant));
        assertThat(dossier.nummer().toString()).matches("A-\\d{4}-\\d{5,}");
        assertThat(dossier.status()).isEqualTo(Status.CONCEPT);
        assertThat(dossier.aangemaaktDoor()).isEqualTo(adviseur.id());
        assertThat(dossier.huishouden()).isEqualTo(Huishoudgegevens.van(bron));
        assertThat(dossier.personen())
                .extracting(VastgelegdPersoon::persoon)
                .containsExactly(
                        bron.gegevens().persoon(),
                        bron.gegevens().partners().get(0).persoon(),
                        bron.gegevens().kinderen().get(0).persoon());
        assertThat(dossier.ouders(dossier.personen().get(2)))
                .extracting(VastgelegdPersoon::volgnummer)
                .containsExactly(1, 2);
    }

    @Test
    void forThePartnerTheKlantIsThePartner() {
        AdviesdossierDetails dossier = toon(maak(klant(gezin()), PENSIOEN, VoorWie.PARTNER, DAG));
        assertThat(dossier.voorWie()).isEqualTo(VoorWie.PARTNER);
        assertThat(dossier.hoofdgerechtigde().herkomst()).isEqualTo(Herkomst.PARTNER);
        assertThat(dossier.personen())
                .extracting(VastgelegdPersoon::rol)
                .containsExactly(Rol.HOOFDGERECHTIGDE, Rol.PARTNER, Rol.KIND);
        assertThat(dossier.personen().get(1).isKlant()).isTrue();
    }

    @Test
    void aTypeThatLoadsNobodyAsksNothing() {
        AdviesdossierDetails dossier = toon(maak(klant(gezin()), ODV, VoorWie.KLANT, DAG));
        assertThat(dossier.personen()).hasSize(1);
        assertThat(dossier.partnervraag()).isNull();
        assertThat(dossier.kinderenvraag()).isNull();
    }

    @Test
    void whatWasChosenMustStillExist() {
        KlantId klant = klant(alleenstaand());
        assertThat(fouten(() -> maak(new KlantId(Long.MAX_VALUE), PENSIOEN, null, DAG)))
                .containsExactly("klant adviesdossier.fout.klantOnbekend");
        String onbekend = "type adviesdossier.fout.typeOnbekend";
        assertThat(fouten(() ->
                        maak(new MaakAdviesdossier(klant, new AdviestypeId(99_999), DAG, null, null, null, false))))
                .containsExactly(onbekend);
        AdviestypeId planner = type("Lijfrenteplanner");
        schakel(planner, false);
        try {
            assertThat(fouten(() -> maak(new MaakAdviesdossier(klant, planner, DAG, null, null, null, false))))
                    .containsExactly(onbekend);
        } finally {
            schakel(planner, true);
        }
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        KlantId klant = klant(met(alleenstaand(), overleden(anna(), DAG.minusDays(1))));
        assertThat(fouten(() -> maak(klant, PENSIOEN, null, DAG)))
                .containsExactly("klant adviesdossier.fout.klantOverleden");
        assertThat(als(() -> overzicht.vanKlant(klant))).isEmpty();
    }

    @Test
    void onlyWhoMayMakesDossiers() {
        KlantId klant = klant(alleenstaand());
        MaakAdviesdossier opdracht = new MaakAdviesdossier(klant, type(ODV), DAG, null, null, null, false);
        assertThatThrownBy(() -> Systeem.als(gebruikers.beheerder(), () -> service.maakAan(opdracht)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Systeem.als(Set.of(), () -> overzicht.nieuwste(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aHouseholdOfEightCostsFewStatements() {
        List<PartnerGegevens> partners = List.of(
                partner("Ex", null, LocalDate.of(2001, 1, 1), null),
                partner("Bram", LocalDate.of(2002, 1, 1), null, null));
        List<KindGegevens> kinderen = new ArrayList<>();
        for (int nr = 1; nr <= 5; nr++) {
            kinderen.add(kind("Kind", LocalDate.of(2004 + nr, 1, 1)));
        }
        KlantId klant = klant(huishouden(BerekeningenVoor.KLANT_EN_PARTNER, partners, kinderen));
        AdviestypeId type = type(PENSIOEN);
        Statistics tellers = entityManagers.unwrap(SessionFactory.class).getStatistics();
        tellers.setStatisticsEnabled(true);
        try {
            tellers.clear();
            AdviesdossierId id = maak(new MaakAdviesdossier(klant, type, DAG, VoorWie.PARTNER, null, null, false));
            assertThat(tellers.getPrepareStatementCount()).isBetween(1L, (long) MEESTE_STATEMENTS);
            assertThat(toon(id).personen()).hasSize(8);
        } finally {
            tellers.setStatisticsEnabled(false);
        }
    }

    @Test
    void aListTakesTheSameFewStatementsHoweverLong() {
        KlantId klant = klant(gezin());
        for (int nr = 0; nr < 3; nr++) {
            maak(klant, PENSIOEN, VoorWie.KLANT, DAG);
        }
        Statistics tellers = entityManagers.unwrap(SessionFactory.class).getStatistics();
        tellers.setStatisticsEnabled(true);
        try {
            tellers.clear();
            List<AdviesdossierRegel> regels = als(() -> overzicht.vanKlant(klant));
            assertThat(tellers.getPrepareStatementCount()).isEqualTo(2);
            assertThat(regels).hasSize(3).isSortedAccordingTo((a, b) -> Long.compare(b.id().waarde(), a.id().waarde()));
            assertThat(regels).allSatisfy(regel -> {
                assertThat(regel.naam().volledig()).isEqualTo("A.B. (Anna) van der Aa");
                assertThat(regel.door()).isEqualTo(adviseur.naam());
            });
        } finally {
            tellers.setStatisticsEnabled(false);
        }
    }

    @Test
    void theOverviewsAreBounded() {
        KlantId klant = klant(gezin());
        AdviesdossierId eerste = maak(klant, PENSIOEN, VoorWie.KLANT, DAG);
        AdviesdossierId tweede = maak(klant, ODV, VoorWie.PARTNER, DAG);
        assertThat(als(() -> overzicht.nieuwste(2)))
                .extracting(AdviesdossierRegel::id)
                .containsExactly(tweede, eerste);
        assertThat(als(() -> overzicht.recenteVan(adviseur.id(), 1)))
                .extracting(AdviesdossierRegel::id)
                .containsExactly(tweede);
        assertThat(als(() -> overzicht.recenteVan(gebruikers.compliance().id(), 5)))
                .isEmpty();
        assertThat(als(() -> overzicht.aantal())).isGreaterThanOrEqualTo(2);
        assertThatThrownBy(() -> toon(new AdviesdossierId(Long.MAX_VALUE))).isInstanceOf(NietGevondenException.class);
    }

    @Test
    void aKlantWithDossiersCannotBeDeleted() {
        KlantId klant = klant(gezin());
        maak(klant, PENSIOEN, VoorWie.KLANT, DAG);
        assertThatThrownBy(() -> jdbc.sql("delete from klant where id = ?")
                        .param(klant.waarde())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("adviesdossier_klant_fk");
    }

    private void schakel(AdviestypeId type, boolean actief) {
        jdbc.sql("update adviestype set actief = ? where id = ?")
                .params(actief, type.waarde())
                .update();
    }
}
