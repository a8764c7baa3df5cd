package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The session is gone from the database while somebody types; nothing of it is lost, and it is saved once. */
@UiTest
class InvoerBewaardUiIT extends UiBasis {

    @Autowired
    private JdbcClient database;

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aKlantIsSavedAfterSigningInAgain(boolean javascript) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String achternaam = naam();
            Klantformulier formulier = begin(pagina, achternaam);
            beeindigSessie(bezoeker);
            formulier.slaOp();

            meldAan(pagina, "verkeerd");
            assertThat(pagina.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("klopt niet")))
                    .isVisible();
            meldAan(pagina, Voorbeeldgebruikers.WACHTWOORD);

            staatErNog(pagina, achternaam);
            assertThat(aantal(achternaam)).isZero();
            new Klantformulier(pagina).opslaan();
            assertThat(pagina).hasURL(Pattern.compile(".*/klanten/\\d+$"));
            assertThat(aantal(achternaam)).isEqualTo(1);
        }
    }

    @Test
    void aRowThatIsAskedForBringsTheWholePage() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String achternaam = naam();
            begin(pagina, achternaam);
            beeindigSessie(bezoeker);
            // Pressed but once: what it leads to has no such button.
            pagina.getByRole(AriaRole.BUTTON, exact("Kind toevoegen")).evaluate("knop => knop.click()");

            assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Inloggen");
            assertThat(pagina.locator("h1")).hasCount(1);
            meldAan(pagina, Voorbeeldgebruikers.WACHTWOORD);
            staatErNog(pagina, achternaam);
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aNewAdviesdossierIsStillThere(boolean javascript) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            pagina.navigate("/adviesdossiers/nieuw");
            pagina.waitForLoadState();
            pagina.getByLabel("Type berekening").selectOption("ODV");
            pagina.getByLabel("Dossierdatum").fill("2024-02-29");
            pagina.getByLabel("Omschrijving").fill("Eerst getypt");
            beeindigSessie(bezoeker);
            if (javascript) {
                pagina.locator("#klant").pressSequentially("nie");
            } else {
                Toetsen.druk(pagina.getByRole(AriaRole.BUTTON, exact("Aanmaken")));
            }

            meldAan(pagina, Voorbeeldgebruikers.WACHTWOORD);

            assertThat(pagina.getByLabel("Omschrijving")).hasValue("Eerst getypt");
            assertThat(pagina.getByLabel("Dossierdatum")).hasValue("2024-02-29");
            assertThat(pagina.getByLabel("Type berekening").locator("option:checked"))
                    .hasText("ODV");
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void signingInAgainInAnotherTabIsEnough(boolean javascript) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String achternaam = naam();
            Klantformulier formulier = begin(pagina, achternaam);
            beeindigSessie(bezoeker);
            aangemeld(bezoeker, Rol.ADVISEUR).close();
            formulier.slaOp();

            staatErNog(pagina, achternaam);
            new Klantformulier(pagina).opslaan();
            assertThat(pagina).hasURL(Pattern.compile(".*/klanten/\\d+$"));
            assertThat(aantal(achternaam)).isEqualTo(1);
        }
    }

    @Test
    void inAPanelOverAnotherFormNothingMoves() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            pagina.navigate("/adviesdossiers/nieuw");
            pagina.waitForLoadState();
            pagina.getByLabel("Omschrijving").fill("Eerst getypt");
            Toetsen.druk(pagina.getByRole(AriaRole.BUTTON, exact("Toevoegen")));
            String achternaam = naam();
            Klantformulier formulier =
                    new Klantformulier(pagina).klant("Vrouw", "A.B.", "Anna", achternaam, "1960-01-31");
            beeindigSessie(bezoeker);
            formulier.slaOp();
            Locator paneel = pagina.getByRole(AriaRole.DIALOG);
            assertThat(paneel).containsText("U bent uitgelogd");

            Page ander = bezoeker.waitForPage(() -> Toetsen.druk(
                    paneel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("nieuw tabblad"))));
            meldAan(ander, Voorbeeldgebruikers.WACHTWOORD);
            ander.waitForURL("**/");
            ander.close();
            formulier.slaOp();
            assertThat(paneel).containsText("Uw aanmelding is vernieuwd");
            formulier.opslaan();

            assertThat(paneel).isHidden();
            assertThat(pagina.getByLabel(achternaam)).isChecked();
            assertThat(pagina.getByLabel("Omschrijving")).hasValue("Eerst getypt");
            assertThat(aantal(achternaam)).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @CsvSource({"LIGHT, 1280", "DARK, 320"})
    void thePagesOnTheWayAreForEverybody(ColorScheme kleuren, int breedte) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true, breedte, kleuren)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            Klantformulier formulier = begin(pagina, naam());
            beeindigSessie(bezoeker);
            formulier.slaOp();
            assertThat(pagina.getByText("U was uitgelogd")).isVisible();
            bekijk(pagina, "aanmelden", breedte);
            meldAan(pagina, Voorbeeldgebruikers.WACHTWOORD);
            assertThat(pagina.getByText("Er is nog niets opgeslagen")).isVisible();
            bekijk(pagina, "terug", breedte);

            pagina.navigate("/klanten/nieuw");
            String achternaam = naam();
            new Klantformulier(pagina)
                    .klant("Vrouw", "A.", "Anna", achternaam, "1960-01-31")
                    .opslaan();
            pagina.waitForURL(Pattern.compile(".*/klanten/\\d+$"));
            pagina.evaluate("""
                    const form = document.createElement('form');
                    form.method = 'post';
                    form.action = location.pathname + '/geen-dubbele';
                    form.innerHTML = '<input name="ander" value="0">';
                    document.body.append(form);
                    form.submit();""");
            assertThat(pagina.getByRole(AriaRole.BUTTON, exact("Verdergaan"))).isVisible();
            bekijk(pagina, "verder", breedte);
            pagina.navigate("/verder?niet");
            bekijk(pagina, "niet", breedte);
        }
    }

    private static Klantformulier begin(Page pagina, String achternaam) {
        pagina.navigate("/klanten/nieuw");
        pagina.waitForLoadState();
        return new Klantformulier(pagina)
                .klant("Vrouw", "A.B.", "Anna", achternaam, "1960-01-31")
                .partner("Man", "P.", "Bram", achternaam, "1961-07-01");
    }

    private static void staatErNog(Page pagina, String achternaam) {
        assertThat(pagina.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("nog niets")))
                .isVisible();
        assertThat(pagina.getByLabel("Achternaam").first()).hasValue(achternaam);
        assertThat(pagina.getByLabel("Geboortedatum").first()).hasValue("1960-01-31");
        assertThat(pagina.getByLabel("Voornamen").nth(1)).hasValue("Bram");
    }

    private static void meldAan(Page pagina, String wachtwoord) {
        pagina.getByLabel("Gebruikersnaam").fill("adviseur");
        pagina.getByLabel("Wachtwoord").fill(wachtwoord);
        Toetsen.druk(pagina.getByRole(AriaRole.BUTTON, exact("Inloggen")));
    }

    /** With a digit in it, so that it is like no other. */
    private static String naam() {
        return "Sessie1" + uniek();
    }

    private void beeindigSessie(BrowserContext bezoeker) {
        bezoeker.cookies().stream()
                .filter(cookie -> cookie.name.equals("KLANTCRM"))
                .forEach(cookie -> database.sql("delete from spring_session where session_id = ?")
                        .param(new String(Base64.getDecoder().decode(cookie.value), UTF_8))
                        .update());
    }

    private int aantal(String achternaam) {
        return database.sql("select count(*) from klant where achternaam = ?")
                .param(achternaam)
                .query(Integer.class)
                .single();
    }

    private static void bekijk(Page pagina, String naam, int breedte) {
        pagina.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/schermen/sessie-" + naam + "-" + breedte + ".png"))
                .setFullPage(true));
        assertThat(Browser.bezwaren(pagina)).isEmpty();
        assertThat(((Number) pagina.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(breedte);
    }
}
