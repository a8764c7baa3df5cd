package nl.klantcrm.klant;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.kind;
import static nl.klantcrm.klant.VoorbeeldKlant.met;
import static nl.klantcrm.klant.VoorbeeldKlant.metSleutel;
import static nl.klantcrm.klant.VoorbeeldKlant.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerService;
import nl.klantcrm.adviespartner.RegistreerAdviespartner;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.klant.Historiepagina.Plaats;
import nl.klantcrm.klant.Klantwijziging.Aanleiding;
import nl.klantcrm.testdatabase.DatabaseTest;
import nl.klantcrm.testdatabase.Opdrachten;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class KlantHistorieIT {

    /** Locking the household and its persons, and the update of the klant. */
    private static final int ZONDER_HISTORIE = 4;

    @Autowired
    private KlantService klanten;

    @Autowired
    private KlantOverzicht overzicht;

    @Autowired
    private KlantHistorie historie;

    @Autowired
    private AdviespartnerService adviespartners;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private JdbcClient jdbc;

    private Aangemeld adviseur;

    @BeforeEach
    void eenAdviseur() {
        adviseur = gebruikers.adviseur();
    }

    @Test
    void beginsWithWhoAddedTheKlantdossier() {
        KlantId id = registreer(gezin());

        assertThat(wijzigingen(id)).hasSize(1).first().satisfies(w -> {
            assertThat(w.aanleiding()).isEqualTo(Aanleiding.TOEGEVOEGD);
            assertThat(w.door()).isEqualTo(adviseur.id());
            assertThat(w.op()).isEqualTo(toon(id).gewijzigdOp());
            assertThat(w.regels()).isEmpty();
        });
        assertThat(pagina(id, Plaats.BEGIN).beginOnbekend()).isFalse();
    }

    @Test
    void keepsWhoChangedWhichFieldFromWhatToWhatGroupedPerSave() {
        KlantId id = registreer(gezin());
        Aangemeld beheerder = gebruikers.beheerder();
        KlantDetails geopend = toon(id);
        Klantgegevens verhuisd =
                met(geopend.gegevens(), new Adres("Dorpsstraat", "2", "a", "3511 AB", "Utrecht", Adres.NEDERLAND));
        Systeem.als(beheerder, () -> {
            klanten.wijzig(id, geopend.versie(), verhuisd);
            return id;
        });
        zet(id, PersoonId.KLANT, Klantveld.EMAIL, null);

        assertThat(wijzigingen(id))
                .extracting(Klantwijziging::door)
                .containsExactly(adviseur.id(), beheerder.id(), adviseur.id());
        assertThat(wijzigingen(id).get(1).regels())
                .extracting(Wijzigingsregel::veld, Wijzigingsregel::van, Wijzigingsregel::naar)
                .containsExactly(
                        tuple(Klantveld.STRAAT, "Kerkstraat", "Dorpsstraat"), tuple(Klantveld.HUISNUMMER, "1", "2"));
        assertThat(wijzigingen(id).get(0).regels())
                .extracting(Wijzigingsregel::veld, Wijzigingsregel::van, Wijzigingsregel::naar)
                .containsExactly(tuple(Klantveld.EMAIL, "anna@voorbeeld.nl", null));
    }

    @Test
    void keepsWhoCameAndWentWithTheirNames() {
        KlantId id = registreer(gezin());
        KlantDetails geopend = toon(id);
        KindGegevens cas = geopend.gegevens().kinderen().get(0);
        PartnerGegevens dirk = partner("Dirk", LocalDate.of(2016, 1, 1), null);
        wijzig(
                id,
                huishouden(
                        BerekeningenVoor.KLANT, List.of(dirk), List.of(cas, kind("Noor", LocalDate.of(2018, 2, 3)))));

        List<Wijzigingsregel> regels = wijzigingen(id).get(0).regels();
        assertThat(regels)
                .filteredOn(r -> r.soort() != Wijzigingsregel.Soort.VELD)
                .extracting(Wijzigingsregel::soort, r -> r.wie().soort(), Wijzigingsregel::naam)
                .containsExactly(
                        tuple(Wijzigingsregel.Soort.VERWIJDERD, PersoonId.Soort.PARTNER, "B. (Bram) de Vries"),
                        tuple(Wijzigingsregel.Soort.TOEGEVOEGD, PersoonId.Soort.PARTNER, "D. (Dirk) de Vries"),
                        tuple(Wijzigingsregel.Soort.TOEGEVOEGD, PersoonId.Soort.KIND, "N. (Noor) de Vries"));
        assertThat(regels).extracting(Wijzigingsregel::veld).contains(Klantveld.KIND_VAN);
        assertThat(pagina(id, Plaats.BEGIN).partnernamen()).containsValues("B. (Bram) de Vries", "D. (Dirk) de Vries");
    }

    @Test
    void linkingToAnAdviespartnerIsInItToo() {
        KlantId id = registreer(gezin());
        AdviespartnerId kantoor = Systeem.als(
                gebruikers.beheerder(),
                () -> adviespartners.registreer(
                        new RegistreerAdviespartner("Historie " + UUID.randomUUID(), null, null, null, null, null)));
        als(() -> klanten.koppelAan(id, kantoor));
        als(() -> klanten.koppelAan(id, kantoor));

        assertThat(wijzigingen(id)).hasSize(2);
        assertThat(wijzigingen(id).get(0)).satisfies(w -> {
            assertThat(w.versie()).isEqualTo(toon(id).versie());
            assertThat(w.regels())
                    .extracting(Wijzigingsregel::veld, Wijzigingsregel::van, Wijzigingsregel::naar)
                    .containsExactly(tuple(Klantveld.ADVIESPARTNER, null, kantoor.toString()));
        });
        zetTerug(id, toon(id).versie(), toon(id).versie(), 0);
        assertThat(toon(id).gegevens().adviespartner()).isNull();
    }

    @Test
    void savingWhatStandsThereIsNoChange() {
        KlantId id = registreer(gezin());
        KlantDetails geopend = toon(id);
        wijzig(id, geopend.gegevens());

        assertThat(wijzigingen(id)).hasSize(1);
        assertThat(toon(id)).isEqualTo(geopend);
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        KlantId id = registreer(alleenstaand());
        assertThatThrownBy(() -> zet(id, PersoonId.KLANT, Klantveld.GEBOORTEDATUM, "2999-01-01"))
                .isInstanceOf(OngeldigeInvoerException.class);
        assertThat(wijzigingen(id)).hasSize(1);
    }

    @Test
    void theSystemHasNoName() {
        KlantId id =
                Systeem.als(Set.of(Recht.KLANT_WIJZIGEN, Recht.ADVIESPARTNER_ZIEN), () -> klanten.registreer(gezin()));
        assertThat(wijzigingen(id).get(0).door()).isNull();
        assertThat(als(() -> historie.laatste(id)))
                .hasValueSatisfying(w -> assertThat(w.door()).isNull());
    }

    @Test
    void aKlantThatWasThereBeforeItsHistoryIsTracedFromItsFirstChange() {
        KlantId id = registreer(gezin());
        jdbc.sql("delete from klantwijziging where klant_id = ?")
                .param(id.waarde())
                .update();

        assertThat(als(() -> historie.laatste(id))).isEmpty();
        assertThat(pagina(id, Plaats.BEGIN)).satisfies(p -> {
            assertThat(p.wijzigingen()).isEmpty();
            assertThat(p.beginOnbekend()).isTrue();
            assertThat(p.aangemaaktOp()).isEqualTo(toon(id).gewijzigdOp());
        });

        zet(id, PersoonId.KLANT, Klantveld.STRAAT, "Dorpsstraat");
        assertThat(wijzigingen(id))
                .hasSize(1)
                .first()
                .satisfies(w -> assertThat(w.regels())
                        .extracting(Wijzigingsregel::van, Wijzigingsregel::naar)
                        .containsExactly(tuple("Kerkstraat", "Dorpsstraat")));
        assertThat(pagina(id, Plaats.BEGIN).beginOnbekend()).isTrue();
    }

    @Test
    void holdsNothingOfAnotherHousehold() {
        KlantId een = registreer(gezin());
        KlantId ander = registreer(gezin());
        zet(ander, PersoonId.KLANT, Klantveld.NOTITIES, "alleen van de ander");

        assertThat(wijzigingen(een)).hasSize(1);
        int versie = toon(ander).versie();
        assertThatThrownBy(() -> als(() -> historie.terugzetting(een, versie, 0)))
                .isInstanceOf(NietGevondenException.class);
        assertThatThrownBy(() -> zetTerug(een, toon(een).versie(), versie, 0))
                .isInstanceOf(NietGevondenException.class);
    }

    @Test
    void goesWhenTheKlantGoes() {
        KlantId id = registreer(gezin());
        zet(id, PersoonId.KLANT, Klantveld.STRAAT, "Dorpsstraat");
        jdbc.sql("delete from klant where id = ?").param(id.waarde()).update();

        assertThat(jdbc.sql("select (select count(*) from klantwijziging where klant_id = :id)"
                                + " + (select count(*) from klantwijziging_regel where klant_id = :id)")
                        .param("id", id.waarde())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void costsTwoStatementsPerSaveAndTheSameFewPerPage() {
        KlantId id = registreer(gezin());
        KlantDetails geopend = toon(id);
        Klantgegevens allesAnders = met(
                met(geopend.gegevens(), new Adres("A", "2", null, "1012 AB", "B", Adres.NEDERLAND)),
                new Persoonsgegevens(
                        Geslacht.MAN, new Persoonsnaam("X.", null, null, "Y", null), LocalDate.of(1961, 1, 1), null));

        assertThat(Opdrachten.tijdens(() -> wijzig(id, geopend.versie(), allesAnders)))
                .hasSize(ZONDER_HISTORIE + 2);
        int versie = toon(id).versie();
        assertThat(Opdrachten.tijdens(() -> wijzig(id, versie, allesAnders)))
                .as("nothing changed, so nothing is written")
                .hasSize(ZONDER_HISTORIE - 1);

        int kort = Opdrachten.tijdens(() -> pagina(id, Plaats.BEGIN)).size();
        for (int nr = 0; nr < KlantHistorie.PER_PAGINA + 5; nr++) {
            zet(id, PersoonId.KLANT, Klantveld.NOTITIES, "nummer " + nr);
        }
        assertThat(Opdrachten.tijdens(() -> pagina(id, Plaats.BEGIN)))
                .hasSize(kort)
                .hasSize(5);
    }

    @Test
    void isReadPageByPageBothWays() {
        KlantId id = registreer(alleenstaand());
        int aantal = 2 * KlantHistorie.PER_PAGINA + 3;
        for (int nr = 1; nr < aantal; nr++) {
            zet(id, PersoonId.KLANT, Klantveld.NOTITIES, "nummer " + nr);
        }
        Historiepagina eerste = pagina(id, Plaats.BEGIN);
        Historiepagina tweede = pagina(id, new Plaats(eerste.laatste(), false));
        Historiepagina derde = pagina(id, new Plaats(tweede.laatste(), false));

        assertThat(eerste.wijzigingen()).hasSize(KlantHistorie.PER_PAGINA);
        assertThat(tweede.wijzigingen()).hasSize(KlantHistorie.PER_PAGINA);
        assertThat(derde.wijzigingen()).hasSize(3);
        assertThat(eerste.wijzigingen().get(0).regels().get(0).naar()).isEqualTo("nummer " + (aantal - 1));
        assertThat(List.of(eerste.nieuwere(), tweede.nieuwere(), derde.nieuwere()))
                .containsExactly(false, true, true);
        assertThat(List.of(eerste.oudere(), tweede.oudere(), derde.oudere())).containsExactly(true, true, false);
        assertThat(derde.beginOnbekend()).isFalse();

        assertThat(pagina(id, new Plaats(derde.eerste(), true)).wijzigingen()).isEqualTo(tweede.wijzigingen());
        Historiepagina terug = pagina(id, new Plaats(tweede.eerste(), true));
        assertThat(terug.wijzigingen()).isEqualTo(eerste.wijzigingen());
        assertThat(terug.nieuwere()).isFalse();
        assertThat(pagina(id, new Plaats(999_999_999, true)).wijzigingen()).isEqualTo(eerste.wijzigingen());
        assertThat(pagina(id, new Plaats(0, false)).wijzigingen()).isEmpty();
    }

    @Test
    void puttingAValueBackIsAChangeLikeAnyOther() {
        KlantId id = registreer(gezin());
        zet(id, PersoonId.KLANT, Klantveld.STRAAT, "Dorpsstraat");
        zet(id, PersoonId.KLANT, Klantveld.PLAATS, "Zwolle");
        Klantwijziging verhuizing = wijzigingen(id).get(1);
        zetTerug(id, toon(id).versie(), verhuizing.versie(), 0);

        assertThat(toon(id).gegevens().adres().straat()).isEqualTo("Kerkstraat");
        assertThat(toon(id).gegevens().adres().plaats()).isEqualTo("Zwolle");
        assertThat(wijzigingen(id).get(0)).satisfies(w -> {
            assertThat(w.aanleiding()).isEqualTo(Aanleiding.TERUGGEZET);
            assertThat(w.regels())
                    .extracting(Wijzigingsregel::van, Wijzigingsregel::naar)
                    .containsExactly(tuple("Dorpsstraat", "Kerkstraat"));
        });
    }

    @Test
    void puttingBackAsksForTheVersionThatWasOpened() {
        KlantId id = registreer(gezin());
        zet(id, PersoonId.KLANT, Klantveld.STRAAT, "Dorpsstraat");
        int geopend = toon(id).versie();
        zet(id, PersoonId.KLANT, Klantveld.PLAATS, "Zwolle");

        assertThatThrownBy(() -> zetTerug(id, geopend, geopend, 0)).isInstanceOf(VersieConflictException.class);
        assertThat(toon(id).gegevens().adres().straat()).isEqualTo("Dorpsstraat");
    }

    @Test
    void puttingBackKeepsTheRules() {
        KlantId id = registreer(gezin());
        zet(id, PersoonId.KLANT, Klantveld.BEREKENINGEN_VOOR, "KLANT");
        int versie = toon(id).versie();
        wijzig(id, alleenstaand());
        int verwijderd = toon(id).versie();

        assertRefused("klant.fout.partnerNodig", () -> zetTerug(id, verwijderd, versie, 0));
        int regelVanBram = wijzigingen(id).get(0).regels().stream()
                .filter(r -> r.wie().soort() == PersoonId.Soort.PARTNER && r.veld() == Klantveld.VOORLETTERS)
                .findFirst()
                .orElseThrow()
                .volgnummer();
        assertRefused("historie.bezwaar.PERSOON_WEG", () -> zetTerug(id, verwijderd, verwijderd, regelVanBram));
    }

    @Test
    void puttingBackAKeyThatAnotherTookIsRefused() {
        String sleutel = UUID.randomUUID().toString();
        KlantId id = registreer(metSleutel(alleenstaand(), sleutel));
        zet(id, PersoonId.KLANT, Klantveld.KLANT_SLEUTEL, null);
        registreer(metSleutel(alleenstaand(), sleutel));

        assertRefused("klant.fout.sleutelBezet", () -> zetTerug(id, toon(id).versie(), toon(id).versie(), 0));
    }

    @Test
    void onlyALineAboutAFieldIsPutBack() {
        KlantId id = registreer(alleenstaand());
        wijzig(id, gezin());
        int versie = toon(id).versie();
        int bramErbij = wijzigingen(id).get(0).regels().stream()
                .filter(r -> r.soort() == Wijzigingsregel.Soort.TOEGEVOEGD)
                .findFirst()
                .orElseThrow()
                .volgnummer();
        for (int regel : new int[] {bramErbij, -1, 999}) {
            assertThatThrownBy(() -> zetTerug(id, versie, versie, regel)).isInstanceOf(NietGevondenException.class);
        }
    }

    @Test
    void withoutTheRightNothingIsSeenOrPutBack() {
        KlantId id = registreer(alleenstaand());
        assertThatThrownBy(() -> Systeem.als(Set.of(), () -> historie.pagina(id, Plaats.BEGIN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Systeem.als(gebruikers.compliance(), () -> {
                    klanten.zetTerug(id, 0, 0, 0);
                    return id;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(Systeem.als(gebruikers.compliance(), () -> historie.pagina(id, Plaats.BEGIN))
                        .wijzigingen())
                .hasSize(1);
    }

    private static void assertRefused(String code, ThrowingCallable werk) {
        assertThatThrownBy(werk).isInstanceOf(OngeldigeInvoerException.class).hasMessageContaining(code);
    }

    private List<Klantwijziging> wijzigingen(KlantId id) {
        return pagina(id, Plaats.BEGIN).wijzigingen();
    }

    private Historiepagina pagina(KlantId id, Plaats plaats) {
        return als(() -> historie.pagina(id, plaats));
    }

    private KlantId registreer(Klantgegevens gegevens) {
        return als(() -> klanten.registreer(gegevens));
    }

    private void zet(KlantId id, PersoonId wie, Klantveld veld, @Nullable String waarde) {
        wijzig(id, new Huishoudvelden(toon(id).gegevens()).met(wie, veld, waarde));
    }

    private void wijzig(KlantId id, Klantgegevens gegevens) {
        wijzig(id, toon(id).versie(), gegevens);
    }

    private void wijzig(KlantId id, int versie, Klantgegevens gegevens) {
        als(() -> {
            klanten.wijzig(id, versie, gegevens);
            return id;
        });
    }

    private void zetTerug(KlantId id, int versie, int wijziging, int regel) {
        als(() -> {
            klanten.zetTerug(id, versie, wijziging, regel);
            return id;
        });
    }

    private KlantDetails toon(KlantId id) {
        return als(() -> overzicht.toon(id));
    }

    private <T> T als(Supplier<T> werk) {
        return Systeem.als(adviseur, werk);
    }
}
