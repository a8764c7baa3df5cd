package nl.klantcrm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import nl.klantcrm.gebruiker.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, light and dark, wide and at 320 px: axe finds nothing, nothing sticks out, nothing is refused. */
@UiTest
class ToegankelijkheidUiIT extends UiBasis {

    private String klant = "";
    private String dossier = "";

    @BeforeEach
    void eenHuishoudenMetDossier() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            pagina.navigate("/klanten/nieuw");
            new Klantformulier(pagina)
                    .klant("Vrouw", "A.B.", "Anna", "Toegankelijk" + uniek(), "1960-01-31")
                    .partner("Man", "P.", "Bram", "de Vries", "1961-07-01")
                    .kind("Onbekend", "C.", "Cas", "de Vries", "2010-02-28")
                    .opslaan();
            pagina.waitForURL(java.util.regex.Pattern.compile(".*/klanten/\\d+$"));
            klant = pad(pagina);
            pagina.navigate(klant + "/bewerken");
            pagina.getByLabel("Straat").fill("Dorpsstraat");
            new Klantformulier(pagina).opslaan();
            pagina.waitForURL(java.util.regex.Pattern.compile(".*/klanten/\\d+$"));
            pagina.navigate("/adviesdossiers/nieuw?klant=" + klant.replaceAll("\\D", ""));
            pagina.getByLabel("Type berekening").selectOption("Vaststellen Pensioen Uitkering");
            Toetsen.druk(pagina.getByRole(AriaRole.BUTTON, exact("Aanmaken")));
            pagina.waitForURL(java.util.regex.Pattern.compile(".*/adviesdossiers/\\d+$"));
            dossier = pad(pagina);
        }
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @CsvSource({"LIGHT, 1280", "DARK, 320"})
    void everyPageIsForEverybody(ColorScheme kleuren, int breedte) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true, breedte, kleuren)) {
            Page vreemde = bezoeker.newPage();
            List<String> bezwaren = new ArrayList<>(bekijk(vreemde, "/login", breedte));
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            for (String pad : List.of(
                    "/",
                    "/klanten",
                    "/klanten?q=bestaat-niet",
                    "/klanten?sorteer=-gewijzigd&per=50&na=onzin",
                    "/klanten/weergaven?q=an",
                    "/klanten/nieuw",
                    "/klanten/importeren",
                    klant,
                    klant + "/bewerken",
                    "/bulk",
                    klant + "/historie",
                    klant + "/samenvoegen",
                    klant + "/historie/1/0/terugzetten",
                    "/adviespartners",
                    "/zoeken",
                    "/zoeken?q=de+vries",
                    "/adviesdossiers",
                    "/adviesdossiers/nieuw",
                    "/adviesdossiers/nieuw?klant=" + klant.replaceAll("\\D", ""),
                    dossier,
                    dossier + "/rekeninvoer",
                    "/bestaat-niet")) {
                bezwaren.addAll(bekijk(pagina, pad, breedte));
            }
            assertThat(bezwaren).isEmpty();
        }
    }

    private List<String> bekijk(Page pagina, String pad, int breedte) {
        List<String> bezwaren = new ArrayList<>();
        java.util.function.Consumer<ConsoleMessage> console = bericht -> {
            if (bericht.type().equals("error") && !bericht.text().contains("status of 404")) {
                bezwaren.add(pad + " console: " + bericht.text());
            }
        };
        java.util.function.Consumer<Request> verzoek = v -> {
            if (!v.url().startsWith(adres()) && !v.url().startsWith("data:")) {
                bezwaren.add(pad + " asks another host: " + v.url());
            }
        };
        pagina.onConsoleMessage(console);
        pagina.onRequest(verzoek);
        pagina.navigate(pad);
        pagina.waitForLoadState();
        pagina.offConsoleMessage(console);
        pagina.offRequest(verzoek);
        Browser.bezwaren(pagina).forEach(b -> bezwaren.add(pad + " axe: " + b));
        Number breed = (Number) pagina.evaluate("document.documentElement.scrollWidth");
        if (breed.intValue() > breedte) {
            bezwaren.add(pad + " is " + breed + " px wide in a window of " + breedte);
        }
        if (pagina.locator("h1").count() != 1) {
            bezwaren.add(pad + " has " + pagina.locator("h1").count() + " h1");
        }
        if (!pagina.title().endsWith(" · Klant CRM")) {
            bezwaren.add(pad + " has the title " + pagina.title());
        }
        return bezwaren;
    }

    private String pad(Page pagina) {
        return pagina.url().substring(adres().length());
    }
}
