package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klantcrm.ui.Toetsen.druk;
import static nl.klantcrm.ui.Toetsen.kies;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.klant.VoorbeeldKlant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Finding klanten in a browser, with scripts and without. */
@UiTest
class KlantlijstUiIT extends UiBasis {

    private static final int AANTAL = 30;

    @Autowired
    private KlantService klanten;

    /** All that this test made share it as a first name. */
    private String woord = "";

    @BeforeEach
    void klanten() {
        woord = uniek();
        for (int nr = 1; nr <= AANTAL; nr++) {
            Persoonsgegevens persoon = new Persoonsgegevens(
                    Geslacht.VROUW,
                    new Persoonsnaam(
                            "A.",
                            woord,
                            nr % 2 == 0 ? "van der" : null,
                            String.format(Locale.ROOT, "Num%02dmer", nr),
                            null),
                    LocalDate.of(1960, 1, nr),
                    nr == AANTAL ? LocalDate.of(2020, 1, 1) : null);
            Systeem.als(
                    Set.of(Recht.KLANT_WIJZIGEN, Recht.ADVIESPARTNER_ZIEN),
                    () -> klanten.registreer(VoorbeeldKlant.met(VoorbeeldKlant.alleenstaand(), persoon)));
        }
    }

    @Test
    void theListFollowsTheTypingAndBackLeadsBeforeIt() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            Klantlijst lijst = new Klantlijst(pagina).open();
            String alle = pagina.locator("#aantal").innerText();
            lijst.typ(woord);
            lijst.heeftAantal("30 klanten");
            assertThat(pagina).hasURL(adres() + "/klanten?q=" + woord);
            lijst.typ(woord + " 05-01-1960");
            lijst.heeftAantal("1 klant");
            lijst.begintMet("Num05mer");
            assertThat(pagina.locator("#q")).isFocused();
            pagina.goBack();
            lijst.heeftAantal(alle);
            assertThat(pagina.locator("#q")).hasValue("");
            pagina.goForward();
            lijst.heeftAantal("1 klant");
            assertThat(pagina.locator("#q")).hasValue(woord + " 05-01-1960");
        }
    }

    @Test
    void aFilterGoesTogetherWithTheOrderAndTheColumns() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            Klantlijst lijst = new Klantlijst(pagina).open().zoek(woord);
            lijst.heeftAantal("30 klanten");
            lijst.volg("Klantnummer");
            assertThat(lijst.kop("Klantnummer")).hasAttribute("aria-sort", "ascending");
            lijst.volg("Klantnummer").begintMet("Num30mer");
            lijst.filter("Status", "Levend");
            lijst.heeftAantal("29 klanten");
            lijst.begintMet("Num29mer");
            assertThat(lijst.kop("Klantnummer")).hasAttribute("aria-sort", "descending");
            assertThat(pagina)
                    .hasURL(Pattern.compile(".*/klanten\\?q=" + woord + "&sorteer=-klantnummer&status=levend$"));
            assertThat(lijst.kop("Naam").getByRole(AriaRole.LINK)).isVisible();
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void pagesLeadOnAndBack(boolean javascript) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            Klantlijst lijst = new Klantlijst(pagina).open().zoek(woord);
            lijst.heeftAantal("30 klanten");
            lijst.begintMet("Num01mer");
            assertThat(lijst.rijen()).hasCount(25);
            lijst.volg("Volgende").begintMet("Num26mer");
            assertThat(lijst.rijen()).hasCount(5);
            assertThat(pagina).hasURL(Pattern.compile(".*&na=.*"));
            pagina.goBack();
            lijst.begintMet("Num01mer");
            lijst.heeftAantal("30 klanten");
            lijst.volg("Laatste").begintMet("Num06mer");
            lijst.volg("Vorige").begintMet("Num01mer");
            lijst.volg("50");
            assertThat(lijst.rijen()).hasCount(30);
            lijst.volg("Naam").begintMet("Num30mer");
            assertThat(lijst.rijen()).hasCount(30);
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void aViewKeepsWordsAndColumns(boolean javascript) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            Klantlijst lijst = new Klantlijst(pagina).open().zoek(woord);
            lijst.heeftAantal("30 klanten");
            lijst.zonderKolom("Plaats");
            assertThat(lijst.kop("Dossiers")).isVisible();
            assertThat(lijst.kop("Plaats")).hasCount(0);
            assertThat(lijst.koppen())
                    .startsWith("Naam", "Klantnummer", "Geboortedatum")
                    .doesNotContain("Plaats");
            Locator menu = lijst.openMenu("Weergaven");
            if (!javascript) {
                druk(menu.getByRole(AriaRole.LINK));
            }
            Locator deel = pagina.locator("#weergaven");
            deel.getByLabel("Naam van de weergave").fill("Lijst " + woord);
            kies(deel.getByLabel("Delen met iedereen"));
            druk(deel.getByRole(AriaRole.BUTTON));
            assertThat(pagina.locator("#meldingen")).containsText("De weergave is bewaard.");
            lijst.heeftAantal("30 klanten");
        }
        try (BrowserContext collega = Browser.bezoeker(adres(), javascript)) {
            Page pagina = aangemeld(collega, Rol.COMPLIANCE);
            Klantlijst lijst = new Klantlijst(pagina).open();
            Locator menu = lijst.openMenu("Weergaven");
            if (!javascript) {
                druk(menu.getByRole(AriaRole.LINK));
            }
            druk(pagina.locator("#weergaven")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Lijst " + woord)));
            lijst.heeftAantal("30 klanten");
            assertThat(lijst.kop("Plaats")).hasCount(0);
        }
    }
}
