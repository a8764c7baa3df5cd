package nl.klantcrm.klant;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.KlantZoekvraag.Sortering;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class KlantOverzichtIT {

    private static final int AANTAL = 23;

    @Autowired
    private KlantService klanten;

    @Autowired
    private KlantOverzicht overzicht;

    @Autowired
    private ZoektekstBijwerker bijwerker;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Sortering.class)
    void thePagesTogetherAreTheListInBothDirections(Sortering sortering) {
        String woord = "blader" + letters();
        registreer(woord, AANTAL);
        for (boolean aflopend : new boolean[] {false, true}) {
            KlantZoekvraag vraag = KlantZoekvraag.van(woord).gesorteerd(sortering, aflopend);
            List<KlantId> verwacht = als(() -> overzicht.ids(vraag, 1000));
            assertThat(verwacht).hasSize(AANTAL).doesNotHaveDuplicates();
            assertThat(vooruit(vraag, 5)).isEqualTo(verwacht);
            assertThat(achteruit(vraag, 5)).isEqualTo(verwacht);
        }
    }

    @Test
    void theOtherWayRoundIsTheSameListBackwards() {
        String woord = "andersom" + letters();
        registreer(woord, AANTAL);
        for (Sortering sortering : Sortering.values()) {
            KlantZoekvraag op = KlantZoekvraag.van(woord).gesorteerd(sortering, false);
            List<KlantId> af = new ArrayList<>(als(() -> overzicht.ids(op.gesorteerd(sortering, true), 1000)));
            Collections.reverse(af);
            assertThat(af).isEqualTo(als(() -> overzicht.ids(op, 1000)));
        }
    }

    @Test
    void theFirstAndTheLastPageSaySo() {
        String woord = "eerste" + letters();
        registreer(woord, 12);
        KlantZoekvraag vraag = KlantZoekvraag.van(woord);
        KlantPagina eerste = pagina(vraag, Bladwijzer.begin(), 5);
        assertThat(eerste.vorige()).isNull();
        assertThat(eerste.aantal()).isEqualTo(12);
        assertThat(eerste.meer()).isFalse();
        KlantPagina laatste = pagina(vraag, Bladwijzer.einde(), 5);
        assertThat(laatste.volgende()).isNull();
        assertThat(laatste.regels()).hasSize(5);
        KlantPagina terug = pagina(vraag, Bladwijzer.lees(null, laatste.vorige()), 10);
        assertThat(terug.vorige()).isNull();
        assertThat(terug.regels()).as("a whole page, not what is left of one").hasSize(10);
        assertThat(pagina(vraag, Bladwijzer.begin(), 12).volgende()).isNull();
    }

    @Test
    void aPlaceRemainsWhenItsKlantIsGone() {
        String woord = "weg" + letters();
        List<KlantId> ids = registreer(woord, 10);
        KlantZoekvraag vraag = KlantZoekvraag.van(woord).gesorteerd(Sortering.KLANTNUMMER, false);
        String na = pagina(vraag, Bladwijzer.begin(), 4).volgende();
        jdbc.sql("delete from klant where id = ?").param(ids.get(3).waarde()).update();
        assertThat(pagina(vraag, Bladwijzer.lees(na, null), 4).regels())
                .extracting(KlantRegel::id)
                .isEqualTo(ids.subList(4, 8));
        String naLaatste = pagina(vraag, Bladwijzer.lees(na, null), 5).volgende();
        jdbc.sql("delete from klant where id > ? and id <= ?")
                .params(ids.get(8).waarde(), ids.get(9).waarde())
                .update();
        assertThat(pagina(vraag, Bladwijzer.lees(naLaatste, null), 4).regels())
                .as("past the end is the last page")
                .extracting(KlantRegel::id)
                .isEqualTo(ids.subList(5, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "einde", "!!!", "\u0000", "é", "-1", "a=b&c"})
    void whatIsNoCursorShowsTheFirstPage(String cursor) {
        KlantPagina pagina = pagina(KlantZoekvraag.alle(), new Bladwijzer(false, cursor), 5);
        assertThat(pagina.opnieuw()).isTrue();
        assertThat(pagina.vorige()).isNull();
    }

    @Test
    void aCursorBelongsToItsListAndIsNotTamperedWith() {
        String woord = "zegel" + letters();
        registreer(woord, 12);
        KlantZoekvraag vraag = KlantZoekvraag.van(woord);
        String cursor = String.valueOf(pagina(vraag, Bladwijzer.begin(), 5).volgende());
        assertThat(pagina(vraag, Bladwijzer.lees(cursor, null), 5).opnieuw()).isFalse();
        assertThat(pagina(KlantZoekvraag.alle(), Bladwijzer.lees(cursor, null), 5)
                        .opnieuw())
                .isTrue();
        assertThat(pagina(vraag.gesorteerd(Sortering.NAAM, true), Bladwijzer.lees(cursor, null), 5)
                        .opnieuw())
                .isTrue();
        Random toeval = new Random(5);
        String tekens = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=%";
        for (int keer = 0; keer < 200; keer++) {
            StringBuilder anders = new StringBuilder(cursor);
            // Not the last sign: some of its bits mean nothing.
            int plek = toeval.nextInt(cursor.length() - 1);
            char teken = tekens.charAt(toeval.nextInt(tekens.length()));
            if (anders.charAt(plek) != teken) {
                anders.setCharAt(plek, teken);
                assertThat(pagina(vraag, Bladwijzer.lees(anders.toString(), null), 5)
                                .opnieuw())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"%", "._-", "'", "@", "..", "\u200B?!"})
    void onlySignsFindNobody(String q) {
        registreer("iemand" + letters(), 1);
        assertThat(pagina(KlantZoekvraag.van(q), Bladwijzer.begin(), 5).regels())
                .isEmpty();
    }

    @Test
    void filtersLeaveOut() {
        String woord = "filter" + letters();
        List<KlantId> ids = registreer(woord, 6);
        jdbc.sql("update klant set berekeningen_voor = 'KLANT' where id = ?")
                .param(ids.get(0).waarde())
                .update();
        jdbc.sql("update klant set overlijdensdatum = '2020-01-01' where id = ?")
                .param(ids.get(1).waarde())
                .update();
        jdbc.sql("update klant set geanonimiseerd_op = now() where id = ?")
                .param(ids.get(2).waarde())
                .update();
        assertThat(gefilterd(woord, "berekeningenVoor", "klant")).containsExactly(ids.get(0));
        assertThat(gefilterd(woord, "status", "overleden")).containsExactly(ids.get(1));
        assertThat(gefilterd(woord, "status", "levend")).hasSize(5).doesNotContain(ids.get(1));
        assertThat(gefilterd(woord, "geanonimiseerd", "ja")).containsExactly(ids.get(2));
        assertThat(gefilterd(woord, "geanonimiseerd", "nee")).hasSize(5).doesNotContain(ids.get(2));
        assertThat(gefilterd(woord, "adviespartner", "geen")).hasSize(6);
        assertThat(gefilterd(woord, "adviespartner", "123456789")).isEmpty();
    }

    @Test
    void anAnonymisedKlantIsReadOnly() {
        KlantId id = als(() -> klanten.registreer(gezin()));
        jdbc.sql("update klant set geanonimiseerd_op = now() where id = ?")
                .param(id.waarde())
                .update();
        KlantDetails klant = als(() -> overzicht.toon(id));
        assertThat(klant.geanonimiseerd()).isTrue();
        assertThatThrownBy(() -> als(() -> {
                    klanten.wijzig(id, klant.versie(), alleenstaand());
                    return id;
                }))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.overtredingen().get(0).code()).isEqualTo("klant.fout.geanonimiseerd"));
        assertThat(als(() -> overzicht.toon(id))).isEqualTo(klant);
    }

    @Test
    void everyHouseholdIsHandedOverOnceAndWhole() {
        String woord = "doorloop" + letters();
        registreer(woord, 7);
        KlantZoekvraag vraag = KlantZoekvraag.van(woord).gesorteerd(Sortering.GEBOORTEDATUM, true);
        List<KlantDetails> gelezen = new ArrayList<>();
        als(() -> {
            overzicht.doorloop(vraag, gelezen::addAll);
            return gelezen;
        });
        assertThat(gelezen).extracting(KlantDetails::id).isEqualTo(als(() -> overzicht.ids(vraag, 100)));
        assertThat(gelezen).allSatisfy(klant -> assertThat(klant).isEqualTo(als(() -> overzicht.toon(klant.id()))));
    }

    @Test
    void aTextOfAnOlderFormIsWrittenAnewAndIsNoChange() {
        String woord = "verouderd" + letters();
        KlantId id = registreer(woord, 1).get(0);
        KlantDetails eerst = als(() -> overzicht.toon(id));
        jdbc.sql("update klant set zoektekst = ' oud ', zoektekst_versie = 0 where id = ?")
                .param(id.waarde())
                .update();
        assertThat(pagina(KlantZoekvraag.van(woord), Bladwijzer.begin(), 5).regels())
                .isEmpty();
        bijwerker.werkBij();
        assertThat(pagina(KlantZoekvraag.van(woord), Bladwijzer.begin(), 5).regels())
                .extracting(KlantRegel::id)
                .containsExactly(id);
        assertThat(als(() -> overzicht.toon(id))).isEqualTo(eerst);
    }

    private List<KlantId> gefilterd(String q, String naam, String waarde) {
        KlantZoekvraag vraag = KlantZoekvraag.lees(Map.of("q", q, naam, waarde, "sorteer", "klantnummer"));
        List<KlantId> gevonden = als(() -> overzicht.ids(vraag, 1000));
        assertThat(als(() -> overzicht.aantal(vraag, 1000))).isEqualTo(gevonden.size());
        return gevonden;
    }

    private List<KlantId> vooruit(KlantZoekvraag vraag, int per) {
        List<KlantId> gezien = new ArrayList<>();
        KlantPagina pagina = pagina(vraag, Bladwijzer.begin(), per);
        Set<String> cursors = new HashSet<>();
        while (true) {
            pagina.regels().forEach(regel -> gezien.add(regel.id()));
            if (pagina.volgende() == null) {
                return gezien;
            }
            assertThat(cursors.add(pagina.volgende())).isTrue();
            pagina = pagina(vraag, Bladwijzer.lees(pagina.volgende(), null), per);
        }
    }

    private List<KlantId> achteruit(KlantZoekvraag vraag, int per) {
        List<KlantId> gezien = new ArrayList<>();
        KlantPagina pagina = pagina(vraag, Bladwijzer.einde(), per);
        while (true) {
            List<KlantId> ids = pagina.regels().stream().map(KlantRegel::id).toList();
            // The first page is always whole, so it may hold what was seen already.
            gezien.addAll(0, ids.stream().filter(id -> !gezien.contains(id)).toList());
            if (pagina.vorige() == null) {
                return gezien;
            }
            pagina = pagina(vraag, Bladwijzer.lees(null, pagina.vorige()), per);
        }
    }

    private KlantPagina pagina(KlantZoekvraag vraag, Bladwijzer plaats, int per) {
        return als(() -> overzicht.pagina(vraag, plaats, per));
    }

    /** Households that share a word, with names and birth dates that repeat, so that the id decides. */
    private List<KlantId> registreer(String woord, int aantal) {
        String[] namen = {"Aa", "IJsbrand", "Øster", "de Groot", "Núñez"};
        List<KlantId> ids = new ArrayList<>();
        for (int nr = 0; nr < aantal; nr++) {
            Persoonsgegevens persoon = new Persoonsgegevens(
                    Geslacht.VROUW,
                    new Persoonsnaam("A.", woord, nr % 2 == 0 ? null : "van", namen[nr % namen.length], null),
                    LocalDate.of(1960, 1, 1 + nr % 3),
                    null);
            Klantgegevens huishouden = VoorbeeldKlant.met(gezin(), persoon);
            ids.add(als(() -> klanten.registreer(huishouden)));
        }
        return ids;
    }

    private static String letters() {
        return Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "q");
    }

    private static <T> T als(Supplier<T> werk) {
        return Systeem.als(Set.of(Recht.KLANT_ZIEN, Recht.KLANT_WIJZIGEN, Recht.ADVIESPARTNER_ZIEN), werk);
    }
}
