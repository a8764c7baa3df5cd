package nl.klantcrm.bulk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import nl.klantcrm.bulk.BulkactieId;
import nl.klantcrm.bulk.Bulkacties;
import nl.klantcrm.bulk.Bulkopdracht;
import nl.klantcrm.bulk.Proefhandeling;
import nl.klantcrm.bulk.Selecties;
import nl.klantcrm.bulk.spi.Uitkomst;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages that tell what came of a bulkactie. */
@DatabaseTest
class BulkPaginaIT {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private Selecties selecties;

    @Autowired
    private Bulkacties acties;

    @Autowired
    private Proefhandeling proef;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void itNamesEachRecordWithOutcomeAndReason() {
        List<Long> ids = proef.nieuw(3);
        proef.laat(ids.get(1), id -> Uitkomst.overgeslagen("bulk.reden.regel"));
        proef.laat(ids.get(2), id -> Uitkomst.mislukt("bulk.telling.alle", "A-2026-00042"));
        BulkactieId id = start(ids);
        assertThat(haal("/bulk/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Gedaan: 1", "Overgeslagen: 1", "Mislukt: 1", "/proef/" + ids.get(0))
                .contains("Proef " + ids.get(1), "Een regel staat dit niet toe.", "Alle: A-2026-00042")
                .containsPattern("<title>Bulkactie \\d+ · Klant CRM</title>")
                .doesNotContain("hx-get", "Verder gaan");
        assertThat(haal("/bulk/" + id + "?stand=mislukt"))
                .bodyText()
                .contains("Proef " + ids.get(2))
                .doesNotContain("Proef " + ids.get(0));
        assertThat(haal("/bulk")).bodyText().contains("/bulk/" + id, "Klaar");
    }

    @Test
    void moreThanAHundredComeInParts() throws Exception {
        List<Long> ids = proef.nieuw(130);
        BulkactieId id = start(ids);
        for (int keer = 0; keer < 600 && proef.gedaan(ids).size() < ids.size(); keer++) {
            Thread.sleep(50);
        }
        assertThat(haal("/bulk/" + id)).bodyText().contains("na=100").doesNotContain("Proef " + ids.get(100));
        assertThat(haal("/bulk/" + id + "?na=100"))
                .bodyText()
                .contains("Proef " + ids.get(100), "Proef " + ids.get(129))
                .doesNotContain("na=");
    }

    @Test
    void whileItIsAtWorkThePageAsksForItselfAgain() {
        BulkactieId id = halverwege();
        assertThat(haal("/bulk/" + id))
                .bodyText()
                .contains("hx-get=\"/bulk/" + id + "\"", "hx-trigger=\"every 2s\"", "1 van 3 verwerkt", "<progress")
                .contains("<noscript>")
                .doesNotContain("Verder gaan");
    }

    @Test
    void whatWasInterruptedIsGoneOnWithByItsMaker() {
        BulkactieId id = halverwege();
        jdbc.sql("update bulkactie set gewerkt_op = gewerkt_op - interval '1 minute' where id = ?")
                .param(id.waarde())
                .update();
        assertThat(haal("/bulk/" + id))
                .bodyText()
                .contains("Verder gaan", "onderbroken", "Nog te doen: 2")
                .doesNotContain("hx-get");
        assertThat(haal("/bulk")).bodyText().contains("Onderbroken");
        assertThat(haal("/bulk/" + id, gebruikers.compliance()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Verder gaan");
        assertThat(verder(id, gebruikers.compliance())).hasStatus(404);
        assertThat(verder(id, gebruikers.adviseur())).hasRedirectedUrl("/bulk/" + id);
        assertThat(haal("/bulk/" + id)).bodyText().contains("Gedaan: 3");
    }

    @Test
    void whoWaitedForItHearsThatItIsFinished() {
        BulkactieId id = start(proef.nieuw(1));
        assertThat(mvc.get().uri("/bulk/" + id).header("HX-Request", "true").with(user(gebruikers.adviseur())))
                .bodyText()
                .contains("De actie is klaar.");
        assertThat(haal("/bulk/" + id)).bodyText().doesNotContain("De actie is klaar.");
    }

    @Test
    void whatMakesNoSenseInTheAddressShowsAll() {
        List<Long> ids = proef.nieuw(1);
        BulkactieId id = start(ids);
        for (String onzin : List.of("?stand=x&na=y", "?na=-1", "?na=99999999999999999999", "?stand=")) {
            assertThat(haal("/bulk/" + id + onzin)).hasStatusOk().bodyText().contains("Proef " + ids.get(0));
        }
        assertThat(haal("/bulk/" + id + "?na=5")).hasStatusOk();
    }

    @Test
    void anotherUserOrNumberIsNotFound() {
        BulkactieId id = start(proef.nieuw(1));
        assertThat(haal("/bulk/" + id, gebruikers.beheerder())).hasStatus(404);
        for (String pad : List.of("/bulk/0", "/bulk/x", "/bulk/99999999999999999999")) {
            assertThat(haal(pad)).as(pad).hasStatus(404);
        }
    }

    private BulkactieId start(List<Long> ids) {
        return Systeem.als(gebruikers.adviseur(), () -> acties.start(opdracht(ids)));
    }

    /** One of three records done, as after a restart of the application. */
    private BulkactieId halverwege() {
        List<Long> ids = proef.nieuw(3);
        BulkactieId id = start(ids);
        jdbc.sql("update bulkactie_regel set stand = 'OPEN' where bulkactie_id = ? and volgnummer > 1")
                .param(id.waarde())
                .update();
        return id;
    }

    private Bulkopdracht opdracht(List<Long> ids) {
        return new Bulkopdracht(
                Proefhandeling.SOORT,
                selecties.bevries(Proefhandeling.SOORT, ids).id(),
                ids.size(),
                "",
                UUID.randomUUID());
    }

    private MvcTestResult verder(BulkactieId id, Aangemeld wie) {
        return mvc.post()
                .uri("/bulk/" + id + "/verder")
                .with(user(wie))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult haal(String adres) {
        return haal(adres, gebruikers.adviseur());
    }

    private MvcTestResult haal(String adres, Aangemeld wie) {
        return mvc.get().uri(java.net.URI.create(adres)).with(user(wie)).exchange();
    }
}
