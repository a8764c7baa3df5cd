package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Rol;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The search box in the head: found and opened without a mouse, and without JavaScript. */
@UiTest
class ZoekenUiIT extends UiBasis {

    private static final Pattern KLANT = Pattern.compile(".*/klanten/\\d+$");

    @Test
    void aKlantIsFoundWhileTypingAndOpenedFromTheKeyboard() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String naam = "Zoekmij" + uniek();
            voegToe(pagina, naam);
            pagina.navigate("/adviespartners");
            pagina.keyboard().press("/");
            assertThat(zoekvak(pagina)).isFocused();
            pagina.keyboard().type(naam.substring(2));
            Locator treffer =
                    pagina.locator("#zoekvak").getByRole(AriaRole.LINK).first();
            assertThat(treffer).containsText(naam);
            Assertions.assertThat(Browser.bezwaren(pagina)).isEmpty();

            pagina.keyboard().press("Escape");
            assertThat(pagina.locator("#zoekvak")).isHidden();
            assertThat(zoekvak(pagina)).isFocused();
            pagina.keyboard().press("End");
            pagina.keyboard().press("Backspace");
            assertThat(treffer).isVisible();
            pagina.keyboard().press("ArrowDown");
            assertThat(treffer).isFocused();
            pagina.keyboard().press("Enter");
            pagina.waitForURL(KLANT);
            assertThat(pagina.getByRole(AriaRole.HEADING).first()).containsText(naam);
        }
    }

    @Test
    void enterShowsAPageOfItsOwnAlsoWithoutJavaScript() {
        for (boolean javascript : List.of(true, false)) {
            try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
                Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
                String naam = "Zoekmij" + uniek();
                voegToe(pagina, naam);
                zoekvak(pagina).fill(naam);
                zoekvak(pagina).press("Enter");
                pagina.waitForURL("**/zoeken?q=*");
                pagina.locator("main")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(naam))
                        .first()
                        .click();
                pagina.waitForURL(KLANT);
            }
        }
    }

    private static Locator zoekvak(Page pagina) {
        return pagina.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.SEARCHBOX, new Locator.GetByRoleOptions().setName("Zoeken"));
    }

    private static void voegToe(Page pagina, String achternaam) {
        pagina.navigate("/klanten/nieuw");
        new Klantformulier(pagina)
                .klant("Vrouw", "Z.", "Zoë", achternaam, "1960-01-31")
                .opslaan();
        pagina.waitForURL(KLANT);
    }
}
