package nl.klantcrm.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.VoorbeeldKlant;
import nl.klantcrm.uitwisseling.Importkeuzes.Bestaande;
import nl.klantcrm.uitwisseling.Importkeuzes.Dubbele;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ImportIT extends ImportBasis {

    @Autowired
    private ImportOpruiming opruiming;

    @ParameterizedTest
    @EnumSource(Bestandssoort.class)
    void ourOwnExportComesBackWithoutChange(Bestandssoort soort) throws IOException {
        Willekeurig toeval = new Willekeurig(20261123);
        List<KlantDetails> eerst = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Klantgegevens huishouden = metSleutels(toeval.huishouden(), uniek());
            KlantId id = als(() -> klanten.registreer(huishouden));
            eerst.add(als(() -> klantOverzicht.toon(id)));
        }
        ImportId id = controleer(ontvang(export(eerst, soort)));
        assertThat(als(() -> overzicht.fouten(id))).isEmpty();
        assertThat(als(() -> overzicht.toestanden(id))).isEqualTo(Map.of(Toestand.GELIJK, 60));
        assertThat(voerUit(id, ALLES)).isEqualTo(new Telling(0, 0, 60, 0));
        for (KlantDetails klant : eerst) {
            assertThat(als(() -> klantOverzicht.toon(klant.id()))).isEqualTo(klant);
        }
    }

    @Test
    void householdsAreAddedAsTheyStandInTheFile() throws IOException {
        Willekeurig toeval = new Willekeurig(7);
        List<KlantDetails> huishoudens = new ArrayList<>();
        String begin = uniek();
        for (int i = 0; i < 20; i++) {
            Klantgegevens huishouden = metSleutels(toeval.huishouden(), begin + "-" + i);
            huishoudens.add(new KlantDetails(new KlantId(0), 0, huishouden, java.time.Instant.EPOCH, null));
        }
        String csv = new String(export(huishoudens, Bestandssoort.CSV), java.nio.charset.StandardCharsets.UTF_8);
        ImportId id = controleer(ontvang(csv.replace("Klantnummer;", "Nummer;")));
        assertThat(toon(id).kolommen().get(0)).isEmpty();
        assertThat(voerUit(id, ALLES)).isEqualTo(new Telling(20, 0, 0, 0));
        List<Long> ids = jdbc.sql("select id from klant where klant_sleutel like ? order by id")
                .param(begin + "%")
                .query(Long.class)
                .list();
        for (int i = 0; i < 20; i++) {
            int nr = i;
            KlantDetails gelezen = als(() -> klantOverzicht.toon(new KlantId(ids.get(nr))));
            assertThat(zonderIds(gelezen.gegevens()))
                    .isEqualTo(huishoudens.get(i).gegevens());
        }
    }

    @Test
    void eachRowBecomesWhatItWasFoundToBeAndTheResultAddsUp() {
        String begin = uniek();
        ImportId eerste = gecontroleerd(KOPPEN + rijen(begin, 3));
        assertThat(voerUit(eerste, ALLEEN_NIEUW)).isEqualTo(new Telling(3, 0, 0, 0));

        ImportId id = gecontroleerd(vanAllesWat(begin));
        assertThat(als(() -> overzicht.toestanden(id)))
                .isEqualTo(Map.of(
                        Toestand.GELIJK, 1,
                        Toestand.BESTAAND, 1,
                        Toestand.NIEUW, 1,
                        Toestand.FOUT, 2,
                        Toestand.BSN, 1,
                        Toestand.DUBBEL, 1));
        assertThat(als(() -> overzicht.fouten(id)))
                .extracting(
                        Rijmelding::nr,
                        m -> m.redenen().get(0).code(),
                        m -> m.redenen().get(0).kolom())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5, "uitwisseling.fout.waarde", 1),
                        org.assertj.core.groups.Tuple.tuple(6, "klant.fout.bsn", null),
                        org.assertj.core.groups.Tuple.tuple(8, "uitwisseling.fout.ookInRij", 0));
        assertThat(voerUit(id, new Importkeuzes(Bestaande.BIJWERKEN, Dubbele.OVERSLAAN, false)))
                .isEqualTo(new Telling(1, 1, 2, 3));
        assertThat(metSleutel(begin)).isEqualTo(4);
        assertThat(jdbc.sql("select telefoon from klant where klant_sleutel = ?")
                        .param(begin + "-1")
                        .query(String.class)
                        .single())
                .isEqualTo("030 1234567");
        assertThat(logboek(id)).isEqualTo("import=" + id + ";toegevoegd=1;bijgewerkt=1;overgeslagen=2;mislukt=3");
    }

    @Test
    void whatWasAskedForIsDone() {
        String begin = uniek();
        voerUit(gecontroleerd(KOPPEN + rijen(begin, 1)), ALLEEN_NIEUW);
        String csv = KOPPEN
                + rij(begin + "-0", 0).replace(";;\n", ";0301234567;\n")
                + rij(begin + "-0", 0).replace(begin + "-0", begin + "-nieuw")
                + rij(begin + "-6", 6).replace(";;\n", ";;nummer 111222333\n");
        ImportId overslaan = gecontroleerd(csv);
        assertThat(voerUit(overslaan, ALLEEN_NIEUW)).isEqualTo(new Telling(0, 0, 2, 1));
        ImportId alles = gecontroleerd(csv);
        assertThat(voerUit(alles, ALLES)).isEqualTo(new Telling(2, 1, 0, 0));
    }

    @Test
    void whatAFileHeldIsForgottenAsSoonAsItIsNotNeeded() {
        String begin = uniek();
        ImportId id =
                gecontroleerd(KOPPEN + rijen(begin, 2) + rij(begin + "-x", 9).replace("Man", "?"));
        voerUit(id, ALLEEN_NIEUW);
        assertThat(inhoud(id)).hasSize(1);
        assertThat(als(() -> overzicht.mislukte(id))).extracting(Rijmelding::nr).containsExactly(4);
        opruiming.vergeet(id);
        assertThat(inhoud(id)).isEmpty();
        assertThat(toon(id).bestandsnaam()).isNull();
        assertThat(toon(id).koppen()).isEmpty();
        assertThat(toon(id).telling()).isEqualTo(new Telling(2, 0, 0, 1));

        ImportId nooit = gecontroleerd(KOPPEN + rijen(begin + "b", 2));
        opruiming.vergeet(nooit);
        assertThatThrownBy(() -> toon(nooit)).isInstanceOf(NietGevondenException.class);
    }

    @Test
    void anImportIsOfWhoStartedIt() {
        ImportId id = ontvang(KOPPEN + rijen(uniek(), 1));
        int versie = toon(id).versie();
        List<Runnable> pogingen = List.of(
                () -> overzicht.toon(id),
                () -> overzicht.fouten(id),
                () -> overzicht.voorbeelden(id),
                () -> overzicht.doorloopFouten(id, melding -> {}),
                () -> service.kies(id, versie, List.of()),
                () -> service.start(id, versie, ALLES),
                () -> service.annuleer(id),
                () -> service.verwijder(id));
        for (Runnable poging : pogingen) {
            assertThatThrownBy(() -> Systeem.als(gebruikers.beheerder(), () -> {
                        poging.run();
                        return true;
                    }))
                    .isInstanceOf(NietGevondenException.class);
            assertThatThrownBy(() -> Systeem.als(gebruikers.compliance(), () -> {
                        poging.run();
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aStaleFormIsRefused() {
        ImportId id = ontvang(KOPPEN + rijen(uniek(), 1));
        ImportDetails opdracht = toon(id);
        assertThatThrownBy(() -> doe(() -> service.start(id, opdracht.versie(), ALLES)))
                .isInstanceOf(VersieConflictException.class);
        controleer(id);
        assertThatThrownBy(() -> doe(() -> service.kies(id, opdracht.versie(), opdracht.kolommen())))
                .isInstanceOf(VersieConflictException.class);
        voerUit(id, ALLES);
        assertThatThrownBy(() -> doe(() -> service.start(id, toon(id).versie(), ALLES)))
                .isInstanceOf(VersieConflictException.class);
        assertThatThrownBy(() -> doe(() -> service.kies(id, toon(id).versie(), opdracht.kolommen())))
                .isInstanceOf(VersieConflictException.class);
    }

    @Test
    void columnsThatMakeNoHouseholdAreRefused() {
        ImportId id = ontvang("Geslacht;Voorletters;Achternaam;Partner 1 Achternaam\nMan;A.;Aa;Bakker\n");
        ImportDetails opdracht = toon(id);
        assertThat(kies(id, opdracht.kolommen()))
                .extracting(
                        Overtreding::veld,
                        Overtreding::code,
                        o -> o.argumenten().get(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", "uitwisseling.kolommen.ontbreekt", "Geboortedatum"),
                        org.assertj.core.groups.Tuple.tuple(
                                "", "uitwisseling.kolommen.ontbreekt", "Partner 1 Geslacht"),
                        org.assertj.core.groups.Tuple.tuple(
                                "", "uitwisseling.kolommen.ontbreekt", "Partner 1 Voorletters"),
                        org.assertj.core.groups.Tuple.tuple(
                                "", "uitwisseling.kolommen.ontbreekt", "Partner 1 Relatievorm"));
        assertThat(kies(id, List.of("klantSleutel", "telefoon", "telefoon", "onzin")))
                .extracting(Overtreding::veld, Overtreding::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("kolommen[2]", "uitwisseling.kolommen.tweemaal"),
                        org.assertj.core.groups.Tuple.tuple("kolommen[3]", "EenVan"));
        assertThat(kies(id, List.of("klantSleutel")))
                .extracting(Overtreding::code)
                .hasSize(1);
    }

    @Test
    void keysDecideOfWhichKlantARowIs() {
        String begin = uniek();
        voerUit(gecontroleerd(KOPPEN + rijen(begin, 2)), ALLEEN_NIEUW);
        long eerste = jdbc.sql("select id from klant where klant_sleutel = ?")
                .param(begin + "-0")
                .query(Long.class)
                .single();
        String csv = "Klantnummer;KlantID;Telefoon\n"
                + "K-" + eerste + ";" + begin + "-1;1\n"
                + "999999999999;;1\n"
                + "geen nummer;;1\n"
                + eerste + ";;030 1234567\n"
                + ";" + begin + "-1;030 7654321\n"
                + ";" + begin + "-onbekend;1\n";
        ImportId id = gecontroleerd(csv);
        assertThat(als(() -> overzicht.fouten(id)))
                .extracting(Rijmelding::nr, m -> m.redenen().get(0).code())
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(2, "uitwisseling.fout.sleutelsVerschillen"),
                        org.assertj.core.groups.Tuple.tuple(3, "uitwisseling.fout.klantnummer"),
                        org.assertj.core.groups.Tuple.tuple(4, "uitwisseling.fout.klantnummer"),
                        org.assertj.core.groups.Tuple.tuple(7, "Ingevuld"));
        assertThat(als(() -> overzicht.bestaande(id)))
                .extracting(Rijmelding::nr)
                .containsExactly(5, 6);
        assertThat(voerUit(id, ALLES)).isEqualTo(new Telling(0, 2, 0, 4));
    }

    @Test
    void aFileThatIsTooLongIsRefusedAndLeavesNothing() {
        long eerst = aantalRijen();
        String csv = "Achternaam\n" + "x\n".repeat(Bestandsgrenzen.RIJEN + 1);
        assertThatThrownBy(() -> ontvang(csv))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.overtredingen().get(0).code()).isEqualTo("uitwisseling.bestand.teVeelRijen"));
        assertThat(aantalRijen()).isEqualTo(eerst);
        assertThatThrownBy(() -> ontvang("Achternaam\n\n;\n"))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.overtredingen().get(0).code())
                                .isEqualTo("uitwisseling.bestand.alleenKoppen"));
    }

    /** One row of each kind; the first three are of klanten who are there. */
    private static String vanAllesWat(String begin) {
        return KOPPEN
                + rij(begin + "-0", 0)
                + rij(begin + "-1", 1).replace(";;\n", ";030 1234567;\n")
                + rij(begin + "-4", 4)
                + rij(begin + "-5", 5).replace("Man", "Manlijk")
                + rij(begin + "-6", 6).replace(";;\n", ";;nummer 111222333\n")
                + rij(begin + "-2", 2).replace(begin + "-2", begin + "-7")
                + rij(begin + "-4", 9);
    }

    private String logboek(ImportId id) {
        return jdbc.sql("select kenmerk from logboek where soort = 'IMPORT' and kenmerk like ?")
                .param("import=" + id + ";%")
                .query(String.class)
                .single();
    }

    private List<Overtreding> kies(ImportId id, List<String> gekozen) {
        try {
            doe(() -> service.kies(id, toon(id).versie(), gekozen));
            return List.of();
        } catch (OngeldigeInvoerException e) {
            return e.overtredingen();
        }
    }

    private long aantalRijen() {
        return jdbc.sql("select count(*) from import_rij").query(Long.class).single();
    }

    private List<String> inhoud(ImportId id) {
        return jdbc.sql("select cellen::text from import_rij where import_id = ? and cellen is not null")
                .param(id.waarde())
                .query(String.class)
                .list();
    }

    private byte[] export(List<KlantDetails> klanten, Bestandssoort soort) throws IOException {
        List<List<Cel>> rijen = klanten.stream()
                .map(k -> kolommen.naarRij(k.nummer(), k.gegevens(), null, 4, 6))
                .toList();
        if (soort == Bestandssoort.XLSX) {
            return Voorbeeldbestand.xlsx(kolommen.koppen(4, 6), rijen);
        }
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        CsvSchrijver schrijver = new CsvSchrijver(uit);
        schrijver.koppen(kolommen.koppen(4, 6));
        for (List<Cel> rij : rijen) {
            schrijver.rij(rij);
        }
        schrijver.voltooi();
        return uit.toByteArray();
    }

    private static Klantgegevens metSleutels(Klantgegevens g, String sleutel) {
        Klantgegevens met = VoorbeeldKlant.metSleutel(g, sleutel);
        return new Klantgegevens(
                met.persoon(),
                met.adres(),
                met.email(),
                met.telefoon(),
                met.burgerlijkeStaat(),
                met.berekeningenVoor(),
                met.adviespartner(),
                met.klantSleutel(),
                null,
                met.notities(),
                met.partners(),
                met.kinderen());
    }

    private static Klantgegevens zonderIds(Klantgegevens g) {
        return new Klantgegevens(
                g.persoon(),
                g.adres(),
                g.email(),
                g.telefoon(),
                g.burgerlijkeStaat(),
                g.berekeningenVoor(),
                g.adviespartner(),
                g.klantSleutel(),
                g.relatieSleutel(),
                g.notities(),
                g.partners().stream()
                        .map(p -> new PartnerGegevens(
                                null, p.persoon(), p.relatievorm(), p.relatieBegin(), p.relatieEinde()))
                        .toList(),
                g.kinderen().stream()
                        .map(k -> new KindGegevens(null, k.persoon(), k.kindVan(), k.partner()))
                        .toList());
    }
}
