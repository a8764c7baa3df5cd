package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klantcrm.ui.Toetsen.druk;
import static nl.klantcrm.ui.Toetsen.kies;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Rol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of klanten taken in as an adviser does it, with and without a script, from the keyboard. */
@UiTest
class ImportUiIT extends UiBasis {

    private static final Path PLAATJES = Path.of("target/import");

    @ParameterizedTest(name = "JavaScript {0}, {1} px, {2}")
    @CsvSource({"true, 1280, LIGHT", "true, 320, DARK", "false, 1280, LIGHT"})
    void aFileOfKlantenIsTakenIn(boolean javascript, int breedte, ColorScheme kleuren) throws IOException {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript, breedte, kleuren)) {
            List<String> bezwaren = new ArrayList<>();
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String naam = "Import" + uniek();
            // Somebody who will be there already.
            neemIn(pagina, "KlantID;" + koppen() + naam + ";V;A.;" + naam + ";31-01-1960;\n", javascript);

            upload(pagina, bestand(naam));
            bekijk(pagina, javascript, "kolommen", breedte, bezwaren);
            assertThat(pagina.getByLabel("Naam achter")).hasValue("");
            pagina.getByLabel("KlantID").selectOption("Niet inlezen");
            druk(knop(pagina, "Controleren"));
            assertThat(pagina.locator(".samenvatting")).containsText("Kies een kolom voor Achternaam.");
            bekijk(pagina, javascript, "kolommen-fout", breedte, bezwaren);
            pagina.getByLabel("KlantID").selectOption("KlantID");
            pagina.getByLabel("Naam achter").selectOption("Achternaam");
            druk(knop(pagina, "Controleren"));

            wacht(pagina, "Gecontroleerd, nog niets opgeslagen", javascript);
            Locator main = pagina.locator("main");
            assertThat(main).containsText("2 rijen worden niet ingelezen");
            assertThat(main).containsText("Geb.datum: Vul een bestaande datum in");
            assertThat(main).containsText("In de cel staat: 31-13-1970");
            bekijk(pagina, javascript, "voorbeeld", breedte, bezwaren);
            hersteld(pagina, naam);

            kies(pagina.getByLabel("Bijwerken met wat in het bestand staat"));
            kies(pagina.getByLabel("Toch toevoegen"));
            druk(knop(pagina, "Import starten"));
            wacht(pagina, "Klaar", javascript);
            assertThat(main).containsText("2 rijen zijn niet ingelezen");
            assertThat(main.locator("dl.resultaat"))
                    .hasText(
                            Pattern.compile(
                                    "Toegevoegd\\s*2\\s*Bijgewerkt\\s*1\\s*Overgeslagen\\s*0\\s*Niet ingelezen\\s*2\\s*Samen\\s*5"));
            bekijk(pagina, javascript, "resultaat", breedte, bezwaren);
            druk(pagina.getByRole(AriaRole.LINK, exact("Naar de klanten")));
            pagina.navigate("/klanten?q=" + naam);
            assertThat(pagina.locator("main tbody tr")).hasCount(3);
            assertThat(bezwaren).isEmpty();
        }
    }

    /** The rows that failed come as a file that the application takes again. */
    private static void hersteld(Page pagina, String naam) throws IOException {
        Download bestand = pagina.waitForDownload(
                () -> druk(pagina.getByRole(AriaRole.LINK, exact("Deze rijen downloaden om ze te herstellen"))));
        assertThat(Files.readString(bestand.path()))
                .contains("Reden", naam + "d;31-13-1970", "Geb.datum: Vul een bestaande datum in")
                .doesNotContain(naam + "b");
    }

    private static String koppen() {
        return "M/V;Voorl.;Achternaam;Geb.datum;Tel\n";
    }

    private static String bestand(String naam) {
        return "KlantID;" + koppen().replace("Achternaam", "Naam achter")
                + naam + ";V;A.;" + naam + ";31-01-1960;030 1234567\n"
                + naam + "2;M;B.;" + naam + "b;1970-05-06;+31 30 7654321\n"
                + naam + "3;V;A.;" + naam + ";1960-01-31;\n"
                + naam + "4;M;D.;" + naam + "d;31-13-1970;\n"
                + naam + "4;M;E.;" + naam + "e;01-02-1971;bel niet\n";
    }

    private static void neemIn(Page pagina, String csv, boolean javascript) {
        upload(pagina, csv);
        druk(knop(pagina, "Controleren"));
        wacht(pagina, "Gecontroleerd, nog niets opgeslagen", javascript);
        druk(knop(pagina, "Import starten"));
        wacht(pagina, "Klaar", javascript);
    }

    private static void upload(Page pagina, String csv) {
        pagina.navigate("/klanten");
        druk(pagina.getByRole(AriaRole.LINK, exact("Importeren")));
        pagina.getByLabel("Bestand")
                .setInputFiles(new FilePayload("klanten.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        druk(knop(pagina, "Bestand inlezen"));
        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Kolommen kiezen");
    }

    /** With a script the page goes on by itself; without one somebody refreshes it. */
    private static void wacht(Page pagina, String kop, boolean javascript) {
        Locator stand = pagina.getByRole(AriaRole.HEADING, exact(kop));
        if (!javascript) {
            Locator vernieuwen = pagina.getByRole(AriaRole.LINK, exact("Vernieuwen"));
            for (int keer = 0; keer < 300 && vernieuwen.count() > 0; keer++) {
                pagina.waitForTimeout(100);
                druk(vernieuwen);
                pagina.waitForLoadState();
            }
        }
        assertThat(stand).isVisible();
    }

    private static void bekijk(Page pagina, boolean javascript, String wat, int breedte, List<String> bezwaren) {
        if (!javascript) {
            // It is the same page, and axe is a script.
            return;
        }
        pagina.screenshot(new Page.ScreenshotOptions()
                .setPath(PLAATJES.resolve(wat + "-" + breedte + ".png"))
                .setFullPage(true));
        Browser.bezwaren(pagina).forEach(b -> bezwaren.add(wat + " axe: " + b));
        Number breed = (Number) pagina.evaluate("document.documentElement.scrollWidth");
        if (breed.intValue() > breedte) {
            bezwaren.add(wat + " is " + breed + " px wide in a window of " + breedte);
        }
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, exact(naam));
    }
}
