package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding somebody who may be there already. */
@UiTest
class DubbelUiIT extends UiBasis {

    private static final String TOCH = "Geen dubbele: toch opslaan";

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aKlantWhoMayBeThereIsAddedAfterALook(boolean javascript) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String achternaam = letters();
            String eerste = voegToe(pagina, "A.", achternaam);

            pagina.navigate("/klanten/nieuw");
            pagina.waitForLoadState();
            Klantformulier formulier =
                    new Klantformulier(pagina).klant("Vrouw", "B.", "Bea", achternaam + "s", "1960-01-31");
            if (javascript) {
                pagina.keyboard().press("Tab");
                assertThat(pagina.locator(".dubbelen")).containsText(achternaam);
            }
            formulier.slaOp();

            assertThat(pagina.locator(".samenvatting")).containsText("Er is nog niets opgeslagen");
            assertThat(pagina.getByLabel("Voornamen")).hasValue("Bea");
            Page ander = bezoeker.waitForPage(
                    () -> Toetsen.druk(pagina.locator(".dubbelen").getByRole(AriaRole.LINK)));
            assertThat(ander).hasURL(Pattern.compile(".*" + eerste + "$"));
            ander.close();
            Toetsen.druk(pagina.getByRole(AriaRole.BUTTON, exact(TOCH)));

            assertThat(pagina).hasURL(Pattern.compile(".*/klanten/\\d+$"));
            assertThat(pagina.locator("main")).containsText("B. (Bea) " + achternaam + "s");
            assertThat(pagina.locator("main")).not().containsText("Mogelijke dubbelen");
        }
    }

    @Test
    void theListFollowsWhatIsTyped() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String achternaam = letters();
            voegToe(pagina, "A.", achternaam);
            pagina.navigate("/klanten/nieuw");
            pagina.waitForLoadState();
            new Klantformulier(pagina).klant("Vrouw", "B.", "Bea", achternaam, "1960-01-31");
            pagina.keyboard().press("Tab");
            assertThat(pagina.locator(".dubbelen")).containsText("A. (Anna) " + achternaam);

            pagina.getByLabel("Achternaam").fill("Heel anders");
            pagina.keyboard().press("Tab");
            assertThat(pagina.locator(".dubbelen")).hasCount(0);

            new Klantformulier(pagina).partner("Man", "K.", "Kees", achternaam, "1960-01-31");
            pagina.keyboard().press("Tab");
            assertThat(pagina.locator(".dubbelen")).containsText("A. (Anna) " + achternaam);
            assertThat(pagina.getByLabel("Voornamen").first()).hasValue("Bea");
            assertThat(pagina.url()).endsWith("/klanten/nieuw");
        }
    }

    @Test
    void inThePanelOverANewAdviesdossierNothingIsLost() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String achternaam = letters();
            voegToe(pagina, "A.", achternaam);
            pagina.navigate("/adviesdossiers/nieuw");
            pagina.waitForLoadState();
            pagina.getByLabel("Omschrijving").fill("Eerst getypt");
            Toetsen.druk(pagina.getByRole(AriaRole.BUTTON, exact("Toevoegen")));
            Klantformulier formulier = new Klantformulier(pagina).klant("Vrouw", "B.", "Bea", achternaam, "1960-01-31");
            formulier.slaOp();
            Toetsen.druk(pagina.getByRole(AriaRole.BUTTON, exact(TOCH)));

            assertThat(pagina.getByLabel(Pattern.compile(achternaam)).first()).isChecked();
            assertThat(pagina.getByLabel("Omschrijving")).hasValue("Eerst getypt");
        }
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @CsvSource({"LIGHT, 1280", "DARK, 320"})
    void theKlantdossierNamesThemForEverybody(ColorScheme kleuren, int breedte) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true, breedte, kleuren)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String achternaam = letters();
            voegToe(pagina, "A.", achternaam);
            String tweede = voegToe(pagina, "B.", achternaam + "abcdefgh");
            pagina.navigate(tweede + "/bewerken");
            pagina.waitForLoadState();
            pagina.getByLabel("Achternaam").fill(achternaam);
            pagina.keyboard().press("Tab");
            assertThat(pagina.locator(".dubbelen")).containsText(achternaam);
            bekijk(pagina, "bewerken", breedte);
            new Klantformulier(pagina).opslaan();

            assertThat(pagina.locator("main")).containsText("Mogelijke dubbelen");
            bekijk(pagina, "klantdossier", breedte);
            Toetsen.druk(pagina.getByRole(AriaRole.BUTTON, exact("Geen dubbele")));
            assertThat(pagina.getByRole(AriaRole.STATUS).first()).containsText("Onthouden");
            assertThat(pagina.locator("main")).not().containsText("Mogelijke dubbelen");

            pagina.navigate("/klanten/nieuw");
            new Klantformulier(pagina)
                    .klant("Vrouw", "C.", "Cor", achternaam, "1960-01-31")
                    .slaOp();
            assertThat(pagina.getByRole(AriaRole.BUTTON, exact(TOCH))).isVisible();
            bekijk(pagina, "nieuw", breedte);
        }
    }

    private static void bekijk(Page pagina, String naam, int breedte) {
        pagina.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/schermen/dubbel-" + naam + "-" + breedte + ".png"))
                .setFullPage(true));
        assertThat(Browser.bezwaren(pagina)).isEmpty();
        assertThat(((Number) pagina.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(breedte);
    }

    private static String voegToe(Page pagina, String voorletters, String achternaam) {
        pagina.navigate("/klanten/nieuw");
        new Klantformulier(pagina)
                .klant("Vrouw", voorletters, "Anna", achternaam, "1960-01-31")
                .opslaan();
        pagina.waitForURL(Pattern.compile(".*/klanten/\\d+$"));
        return pagina.url().replaceAll("^https?://[^/]+", "");
    }

    /** Unlike any other by more than a typing error. */
    private static String letters() {
        return "Zz" + uniek() + uniek();
    }
}
