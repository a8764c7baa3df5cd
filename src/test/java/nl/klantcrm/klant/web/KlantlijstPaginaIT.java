package nl.klantcrm.klant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.klant.VoorbeeldKlant;
import nl.klantcrm.testdatabase.DatabaseTest;
import nl.klantcrm.testdatabase.Opdrachten;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list with its real template: what its address says is what it shows. */
@DatabaseTest
class KlantlijstPaginaIT {

    private static final Pattern BLAD = Pattern.compile("<a id=\"([\\w-]+)\" href=\"([^\"]+)\"");
    private static final Pattern NAAM = Pattern.compile("<td><a href=\"/klanten/\\d+\">([^<]*)</a></td>");

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private KlantService klanten;

    @Autowired
    private MockMvcTester mvc;

    private Aangemeld adviseur;

    @BeforeEach
    void adviseur() {
        adviseur = gebruikers.adviseur();
    }

    @Test
    void theLinksLeadThroughTheWholeListAndBack() {
        String woord = registreer(57);
        List<String> heen = new ArrayList<>();
        String adres = "/klanten?q=" + woord;
        while (adres != null) {
            String pagina = tekst(haal(adres));
            assertThat(pagina).contains("57 klanten");
            heen.addAll(namen(pagina));
            adres = blad(pagina, "volgende");
        }
        assertThat(heen).hasSize(57).doesNotHaveDuplicates();
        String laatste = tekst(haal(String.valueOf(blad(tekst(haal("/klanten?q=" + woord)), "laatste"))));
        assertThat(namen(laatste)).isEqualTo(heen.subList(32, 57));
        String vorige = tekst(haal(String.valueOf(blad(laatste, "vorige"))));
        assertThat(namen(vorige)).isEqualTo(heen.subList(7, 32));
        assertThat(blad(vorige, "eerste")).isEqualTo("/klanten?q=" + woord);
    }

    @Test
    void theHeadsSortAndSayHow() {
        String woord = registreer(3);
        String pagina = tekst(haal("/klanten?q=" + woord));
        assertThat(pagina).containsPattern("aria-sort=\"ascending\">\\s*<a id=\"sorteer-naam\"");
        List<String> namen = namen(pagina);
        String omgekeerd = tekst(haal(String.valueOf(blad(pagina, "sorteer-naam"))));
        assertThat(omgekeerd).containsPattern("aria-sort=\"descending\">\\s*<a id=\"sorteer-naam\"");
        assertThat(namen(omgekeerd)).containsExactly(namen.get(2), namen.get(1), namen.get(0));
        assertThat(blad(pagina, "sorteer-gewijzigd")).as("newest first").endsWith("sorteer=-gewijzigd");
    }

    @Test
    void everythingThatWasChosenStaysChosen() {
        String pagina = tekst(haal("/klanten?q=an&status=levend&berekeningenVoor=klant&adviespartner=geen"
                + "&geanonimiseerd=nee&sorteer=-klantnummer&per=50&kolommen=naam,plaats"));
        assertThat(pagina)
                .contains("name=\"q\" maxlength=\"200\" autocomplete=\"off\" value=\"an\"")
                .contains("value=\"levend\" selected", "value=\"klant\" selected", "value=\"geen\" selected")
                .contains("value=\"nee\" selected")
                .contains("form=\"zoekform\" name=\"sorteer\" value=\"-klantnummer\"")
                .contains("form=\"zoekform\" name=\"per\" value=\"50\"")
                .contains("form=\"zoekform\" name=\"kolommen\" value=\"naam,plaats\"");
    }

    @Test
    void onlyTheChosenColumnsAreShown() {
        String woord = registreer(1);
        String alle = tekst(haal("/klanten?q=" + woord));
        assertThat(alle).contains("<td>Utrecht</td>", "<td class=\"getal\">0</td>", "31-01-1960 (");
        String naamEnPlaats = tekst(haal("/klanten?q=" + woord + "&kolommen=naam&kolommen=plaats"));
        assertThat(naamEnPlaats)
                .contains("<td>Utrecht</td>")
                .doesNotContain("<td class=\"getal\">", "31-01-1960", "<th scope=\"col\">Partner");
        assertThat(tekst(haal("/klanten?q=" + woord + "&kolommen=naam"))).doesNotContain("<td>Utrecht</td>");
    }

    @Test
    void htmxGetsThePartThatChangesAndACleanAddress() {
        String woord = registreer(2);
        MvcTestResult deel = htmx("/klanten?q=" + woord + "&adviespartner=&status=levend&geanonimiseerd=", "/klanten");
        assertThat(deel).hasStatusOk().hasHeader("HX-Push-Url", "/klanten?q=" + woord + "&status=levend");
        assertThat(tekst(deel))
                .contains("id=\"aantal\"", "2 klanten", "id=\"lijst\"")
                .doesNotContain("<html", "<h1", "id=\"q\"");
    }

    @Test
    void goingOnTypingIsOneStepBack() {
        MvcTestResult verder = htmx("/klanten?q=janse", "http://localhost/klanten?q=jans");
        assertThat(verder).hasHeader("HX-Replace-Url", "/klanten?q=janse").doesNotContainHeader("HX-Push-Url");
        assertThat(htmx("/klanten?q=j", "http://localhost/klanten")).hasHeader("HX-Push-Url", "/klanten?q=j");
        assertThat(htmx("/klanten?q=j", "http://localhost/klanten?q=%zz&&=")).hasHeader("HX-Push-Url", "/klanten?q=j");
    }

    @Test
    void emptyListsSayWhatToDoNext() {
        assertThat(haal("/klanten?q=bestaatniet"))
                .bodyText()
                .contains("Geen klanten", "zoek met minder woorden", "Toon alle klanten", "Nieuwe klant");
        assertThat(haal("/klanten?adviespartner=987654321")).bodyText().contains("met deze filters");
        assertThat(mvc.get().uri("/klanten?q=bestaatniet").with(user(gebruikers.compliance())))
                .bodyText()
                .doesNotContain("Nieuwe klant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%25%5C_%27%22%3Cscript%3E",
                "q=%F0%9F%98%80",
                "q=%E2%80%AE%EF%BF%BF",
                "q=%ff%fe",
                "q=%ED%A0%80",
                "q=(&q=)",
                "q=%01%02%1f",
                "sorteer=onzin&per=100000&kolommen=x&status=y&adviespartner=z&berekeningenVoor=&geanonimiseerd=1",
                "sorteer=-&per=-1",
                "na=x",
                "na=AAAA&voor=BBBB",
                "voor=!",
                "na=%00",
                "na=AQAAAAAAAAAAQQ",
                "adviespartner=99999999999999999999",
                "kolommen=,,,,,,,,,,,,,,,,,,,,"
            })
    void badInputGivesAListAllTheSame(String vraag) {
        // As a browser would send it; MockMvc would encode it once more.
        String[] stukken = vraag.split("&", -1);
        var aanvraag = mvc.get().uri("/klanten").with(user(adviseur));
        for (String stuk : stukken) {
            int is = stuk.indexOf('=');
            aanvraag = aanvraag.param(
                    stuk.substring(0, is), URLDecoder.decode(stuk.substring(is + 1), StandardCharsets.UTF_8));
        }
        int status = aanvraag.exchange().getResponse().getStatus();
        assertThat(status).as("a NUL is refused before any page is").isEqualTo(vraag.contains("%00") ? 400 : 200);
    }

    @Test
    void aHugeQuestionIsCut() {
        String lang = IntStream.range(0, 2000).mapToObj(nr -> "w" + nr).collect(Collectors.joining(" "));
        assertThat(mvc.get().uri("/klanten").param("q", lang).with(user(adviseur)))
                .hasStatusOk()
                .bodyText()
                .hasSizeLessThan(40_000);
        assertThat(mvc.get().uri("/klanten").param("na", "A".repeat(10_000)).with(user(adviseur)))
                .hasStatusOk()
                .bodyText()
                .contains("Dit is de eerste");
    }

    @Test
    void aPageOfFiftyIsSmallAndTakesAsManyStatementsAsOneOfOne() {
        String vele = registreer(50);
        String een = registreer(1);
        // Once beforehand, so that nothing is done for the first time.
        haal("/klanten?per=50&q=" + een);
        List<MvcTestResult> antwoord = new ArrayList<>();
        int voorEen = Opdrachten.tijdens(() -> haal("/klanten?per=50&q=" + een)).size();
        int voorVele = Opdrachten.tijdens(() -> antwoord.add(haal("/klanten?per=50&q=" + vele)))
                .size();
        assertThat(voorVele).isEqualTo(voorEen).isBetween(1, 5);
        String pagina = tekst(antwoord.get(0));
        assertThat(namen(pagina)).hasSize(50);
        assertThat(pagina.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
    }

    private MvcTestResult haal(String adres) {
        return mvc.get().uri(URI.create(adres)).with(user(adviseur)).exchange();
    }

    private MvcTestResult htmx(String adres, String vanaf) {
        return mvc.get()
                .uri(URI.create(adres))
                .header("HX-Request", "true")
                .header("HX-Current-URL", vanaf)
                .with(user(adviseur))
                .exchange();
    }

    private static String tekst(MvcTestResult antwoord) {
        assertThat(antwoord).hasStatusOk();
        try {
            return antwoord.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> namen(String pagina) {
        return NAAM.matcher(pagina).results().map(gevonden -> gevonden.group(1)).toList();
    }

    private static @Nullable String blad(String pagina, String id) {
        Matcher blad = BLAD.matcher(pagina);
        while (blad.find()) {
            if (blad.group(1).equals(id)) {
                return blad.group(2).replace("&amp;", "&");
            }
        }
        return null;
    }

    /** Households that are all found by the word that is returned, each with a name of its own. */
    private String registreer(int aantal) {
        String woord = "lijst" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "q");
        for (int nr = 0; nr < aantal; nr++) {
            String naam = "Naam" + (char) ('a' + nr / 26) + (char) ('a' + nr % 26);
            Persoonsgegevens persoon = new Persoonsgegevens(
                    Geslacht.VROUW, new Persoonsnaam("A.", woord, null, naam, null), LocalDate.of(1960, 1, 31), null);
            KlantId id = Systeem.als(
                    adviseur, () -> klanten.registreer(VoorbeeldKlant.met(VoorbeeldKlant.alleenstaand(), persoon)));
            assertThat(id).isNotNull();
        }
        return woord;
    }
}
