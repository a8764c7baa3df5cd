package nl.klantcrm.uitwisseling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.klant.VoorbeeldKlant;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list as a file: whom it holds, how its cells are written, and that it is told. */
@DatabaseTest
class ExportPaginaIT {

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private KlantService klanten;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path map = Path.of("");

    private String groep = "";

    @BeforeEach
    void drieKlanten() {
        groep = "Uitvoer" + Long.toString(System.nanoTime(), 36);
        klant("=1+1", "Zoë", "1960-01-31");
        klant("-Streep", "Bram", "1961-02-28");
        klant("'t Hart", "Çelik", "1962-03-01");
    }

    @Test
    void holdsWhomTheListFindsInItsOrder() throws IOException {
        assertThat(csv("q=" + groep)).extracting(rij -> rij.get("Voornamen")).containsExactly("Bram", "Çelik", "Zoë");
        assertThat(csv("q=" + groep + "&sorteer=-geboortedatum"))
                .extracting(rij -> rij.get("Geboortedatum"))
                .containsExactly("1962-03-01", "1961-02-28", "1960-01-31");
        assertThat(csv("q=" + groep + "&status=overleden")).isEmpty();
    }

    @Test
    void formulasStayTextAndTelephoneNumbersStayClean() throws IOException {
        assertThat(csv("q=" + groep))
                .extracting(rij -> rij.get("Geboortenaam"))
                .containsExactlyInAnyOrder("'=1+1", "'-Streep", "'t Hart");
        assertThat(csv("q=" + groep)).extracting(rij -> rij.get("Telefoon")).containsOnly("+31 30 1234567");
    }

    @Test
    void opensInASpreadsheetByItself() {
        MvcTestResult antwoord = haal("csv", "q=" + groep, gebruikers.adviseur());
        assertThat(antwoord).hasStatusOk().containsHeader("Content-Disposition");
        assertThat(antwoord.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"klanten-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
        assertThat(antwoord.getResponse().getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void aWorkbookKeepsTextsAsTextAndDatesAsDates() throws IOException {
        String blad = blad(
                haal("xlsx", "q=" + groep, gebruikers.adviseur()).getResponse().getContentAsByteArray());
        assertThat(blad)
                .contains("t=\"inlineStr\"><is><t>=1+1</t>", "<t>+31 30 1234567</t>", "&apos;t Hart")
                .doesNotContain("<f>");
        // 31 January 1960, as spreadsheets count days.
        assertThat(blad).contains("<v>21946");
    }

    @Test
    void isInTheLogboekWithoutTheWordsSearchedFor() {
        Aangemeld compliance = gebruikers.compliance();
        haal("csv", "q=" + groep + "&status=levend", compliance);
        Map<String, Object> regel = jdbc.sql("select * from logboek where gebruiker_id = ? order by id desc limit 1")
                .param(compliance.id().waarde())
                .query()
                .singleRow();
        assertThat(regel)
                .containsEntry("soort", "EXPORT")
                .containsEntry("aantal", 3)
                .containsEntry("kenmerk", "vorm=csv;q=ja;status=levend");
    }

    @Test
    void aSelectionHoldsWhomWasTickedAndOnlyForItsMaker() throws IOException {
        List<String> ids = jdbc.sql("select id from klant where achternaam = ? order by geboortedatum desc limit 2")
                .param(groep)
                .query(String.class)
                .list();
        MvcTestResult antwoord = mvc.post()
                .uri("/klanten/exporteren")
                .param("ids", ids.toArray(String[]::new))
                .param("vorm", "csv")
                .with(user(gebruikers.adviseur()))
                .with(csrf())
                .exchange();
        String bestand = String.valueOf(antwoord.getResponse().getRedirectedUrl());
        assertThat(bestand).matches("/klanten/export\\.csv\\?selectie=\\d+");
        String selectie = bestand.substring(bestand.indexOf('?') + 1);
        assertThat(csv(selectie)).extracting(rij -> rij.get("Voornamen")).containsExactly("Çelik", "Bram");
        assertThat(haal("csv", selectie, gebruikers.compliance())).hasStatus(404);
        assertThat(haal("csv", "selectie=x", gebruikers.adviseur())).hasStatus(404);
    }

    @Test
    void aFilterThatFindsAnotherNumberExportsNothing() {
        assertThat(mvc.post()
                        .uri("/klanten/exporteren")
                        .param("alles", "4")
                        .param("filter.q", groep)
                        .with(user(gebruikers.adviseur()))
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/klanten?q=" + groep);
    }

    private List<CSVRecord> csv(String lijst) throws IOException {
        byte[] inhoud = haal("csv", lijst, gebruikers.adviseur()).getResponse().getContentAsByteArray();
        String tekst = new String(inhoud, StandardCharsets.UTF_8).substring(1);
        return new ArrayList<>(VORM.parse(new StringReader(tekst)).getRecords());
    }

    private MvcTestResult haal(String soort, String lijst, Aangemeld wie) {
        return mvc.get()
                .uri("/klanten/export." + soort + "?" + lijst)
                .with(user(wie))
                .exchange();
    }

    private String blad(byte[] xlsx) throws IOException {
        Path bestand = Files.write(map.resolve("klanten.xlsx"), xlsx);
        try (ZipFile zip = new ZipFile(bestand.toFile())) {
            ZipEntry blad = Objects.requireNonNull(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(zip.getInputStream(blad).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void klant(String geboortenaam, String voornaam, String geboren) {
        Persoonsgegevens persoon = new Persoonsgegevens(
                Geslacht.VROUW,
                new Persoonsnaam(voornaam.charAt(0) + ".", voornaam, null, groep, geboortenaam),
                LocalDate.parse(geboren),
                null);
        Klantgegevens g = VoorbeeldKlant.met(VoorbeeldKlant.alleenstaand(), persoon);
        Klantgegevens metTelefoon = new Klantgegevens(
                g.persoon(),
                g.adres(),
                g.email(),
                "+31 30 1234567",
                g.burgerlijkeStaat(),
                g.berekeningenVoor(),
                g.adviespartner(),
                g.klantSleutel(),
                g.relatieSleutel(),
                g.notities(),
                g.partners(),
                g.kinderen());
        Systeem.als(gebruikers.adviseur(), () -> klanten.registreer(metTelefoon));
    }
}
