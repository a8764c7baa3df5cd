package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klantcrm.ui.Toetsen.druk;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Rol;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding out who changed what, and putting one value back. */
@UiTest
class HistorieUiIT extends UiBasis {

    private static final Pattern KLANTDOSSIER = Pattern.compile(".*/klanten/\\d+$");

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aValueIsPutBackFromTheHistory(boolean javascript) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String klant = klant(pagina);
            wijzig(pagina, klant, "Straat", "Dorpsstraat");

            druk(pagina.getByRole(AriaRole.LINK, exact("Historie")));
            Locator nieuwste = pagina.locator("ol.historie > li").first();
            assertThat(nieuwste).containsText("Test adviseur");
            assertThat(nieuwste).containsText("Dorpsstraat");
            druk(nieuwste.getByRole(AriaRole.LINK));
            assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Waarde terugzetten");
            druk(pagina.getByRole(AriaRole.BUTTON, exact("Terugzetten")));

            assertThat(pagina.getByRole(AriaRole.STATUS).first()).containsText("De waarde is teruggezet.");
            assertThat(nieuwste).containsText("Eerdere waarde teruggezet");
            druk(pagina.getByRole(AriaRole.LINK, exact("Klantdossier")));
            assertThat(pagina).hasURL(KLANTDOSSIER);
            assertThat(pagina.locator("main")).not().containsText("Dorpsstraat");
        }
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @CsvSource({"LIGHT, 1280", "DARK, 320"})
    void whoIsLateSeesBothValuesAndCanGoOn(ColorScheme kleuren, int breedte) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true, breedte, kleuren)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String klant = klant(pagina);
            wijzig(pagina, klant, "Straat", "Dorpsstraat");
            pagina.navigate(klant + "/historie/1/0/terugzetten");
            try (BrowserContext ander = Browser.bezoeker(adres(), true)) {
                wijzig(aangemeld(ander, Rol.BEHEERDER), klant, "Straat", "Nieuwe weg");
            }

            druk(pagina.getByRole(AriaRole.BUTTON, exact("Terugzetten")));
            assertThat(pagina.getByRole(AriaRole.ALERT)
                            .filter(new Locator.FilterOptions().setHasText("intussen door iemand anders gewijzigd")))
                    .containsText("Nieuwe weg");
            Assertions.assertThat(Browser.bezwaren(pagina)).isEmpty();
            druk(pagina.getByRole(AriaRole.BUTTON, exact("Terugzetten")));
            assertThat(pagina.getByRole(AriaRole.STATUS).first()).containsText("De waarde is teruggezet.");
        }
    }

    private String klant(Page pagina) {
        pagina.navigate("/klanten/nieuw");
        new Klantformulier(pagina)
                .klant("Vrouw", "A.B.", "Anna", "Historie" + uniek(), "1960-01-31")
                .opslaan();
        pagina.waitForURL(KLANTDOSSIER);
        return pagina.url();
    }

    private static void wijzig(Page pagina, String klant, String veld, String waarde) {
        pagina.navigate(klant + "/bewerken");
        pagina.getByLabel(veld).fill(waarde);
        new Klantformulier(pagina).opslaan();
        pagina.waitForURL(KLANTDOSSIER);
    }
}
