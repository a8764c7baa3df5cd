package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.klantcrm.testdatabase.TestDatabaseConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * What a newcomer meets: the demo, with its accounts, households and adviesdossiers. Takes the pictures of the
 * handleiding on the way; with {@code -Dbijwerken=true} they replace those in the documents.
 */
@ExtendWith(Browser.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(TestDatabaseConfig.class)
class HandleidingUiIT {

    private static final Path PLAATJES =
            Path.of(Boolean.getBoolean("bijwerken") ? "docs/handleiding" : "target/handleiding");

    @LocalServerPort
    private int poort;

    @Test
    void theDemoIsThereToLookAround() {
        try (BrowserContext bezoeker = Browser.bezoeker("http://localhost:" + poort, true)) {
            Page pagina = bezoeker.newPage();
            pagina.navigate("/");
            assertThat(pagina.locator("body")).containsText("klantcrm-demo");
            pagina.getByLabel("Gebruikersnaam").fill("adviseur");
            pagina.getByLabel("Wachtwoord").fill("klantcrm-demo");
            pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen"))
                    .click();
            assertThat(tegel(pagina, "Klanten")).containsText("40");
            assertThat(tegel(pagina, "Adviesdossiers")).containsText("60");
            assertThat(tegel(pagina, "Adviespartners")).containsText("6");
            plaatje(pagina, "overzicht");

            pagina.navigate("/klanten?q=an");
            plaatje(pagina, "klanten");
            pagina.getByRole(AriaRole.CHECKBOX).nth(1).check();
            pagina.getByRole(AriaRole.CHECKBOX).nth(3).check();
            pagina.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Acties").setExact(true))
                    .click();
            plaatje(pagina, "selecteren");
            pagina.navigate("/klanten/nieuw");
            plaatje(pagina, "klantformulier");
            controleerBestand(pagina);
            plaatje(pagina, "import");
            pagina.navigate("/adviesdossiers/nieuw?klant=2");
            plaatje(pagina, "nieuw-adviesdossier");
            pagina.navigate("/klanten/2");
            pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("A-"))
                    .first()
                    .click();
            assertThat(pagina.getByText("Rekenen met partner").first()).isVisible();
            plaatje(pagina, "dossier");
            historie(pagina);
        }
    }

    private static void historie(Page pagina) {
        pagina.navigate("/klanten/2/bewerken");
        pagina.getByLabel("Straat").fill("Nieuwstraat");
        pagina.getByLabel("Telefoon").fill("06 12345678");
        new Klantformulier(pagina).opslaan();
        assertThat(pagina.getByText("gewijzigd").first()).isVisible();
        pagina.navigate("/klanten/2/historie");
        plaatje(pagina, "historie");
    }

    private static void controleerBestand(Page pagina) {
        String csv = """
                KlantID;Geslacht;Voorl.;Achternaam;Geb.datum;Woonplaats;Telefoon
                1001;V;M.J.;Verhoeven;14-03-1968;'s-Hertogenbosch;+31 73 1234567
                1002;M;T.;Okafor;02-11-1975;Rotterdam;010 7654321
                1003;M;P.;Zwart;31-04-1970;Zwolle;
                """;
        pagina.navigate("/klanten/importeren");
        pagina.getByLabel("Bestand")
                .setInputFiles(new FilePayload("relaties.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bestand inlezen"))
                .click();
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Controleren"))
                .click();
        assertThat(pagina.getByText("nog niets opgeslagen")).isVisible();
    }

    private static com.microsoft.playwright.Locator tegel(Page pagina, String naam) {
        return pagina.locator("main li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(naam))
                .first();
    }

    private static void plaatje(Page pagina, String naam) {
        pagina.screenshot(new Page.ScreenshotOptions().setPath(PLAATJES.resolve(naam + ".png")));
    }
}
