package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Rol;
import org.junit.jupiter.api.Test;

/** Choosing or adding the klant of a new adviesdossier, without losing what was typed in it. */
@UiTest
class NieuwAdviesdossierUiIT extends UiBasis {

    private static final String VRAAG = "Voor wie is de berekening bestemd?";

    @Test
    void aKlantIsAddedOverThePage() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = begonnenDossier(bezoeker);
            knop(pagina, "Toevoegen").click();
            assertThat(dialoog(pagina)).isVisible();
            assertThat(dialoog(pagina).getByLabel("Geslacht")).isFocused();

            String achternaam = "Erbij" + uniek();
            Klantformulier formulier =
                    new Klantformulier(pagina).klant("Vrouw", "A.B.", "Anna", achternaam, "2999-01-01");
            formulier.opslaan();
            assertThat(dialoog(pagina).getByRole(AriaRole.ALERT).first()).containsText("toekomst");

            formulier
                    .klant("Vrouw", "A.B.", "Anna", achternaam, "1960-01-31")
                    .partner("Man", "P.", "Bram", "de Vries", "1961-07-01")
                    .berekeningenVoor("Klant en partner")
                    .opslaan();
            assertThat(dialoog(pagina)).isHidden();
            assertThat(optie(pagina, achternaam)).isChecked();
            assertThat(optie(pagina, achternaam)).isFocused();
            assertThat(vraag(pagina)).containsText("P. (Bram) de Vries");
            maakAan(pagina, achternaam);
        }
    }

    @Test
    void cancellingAddsNobodyAndLeavesTheDossier() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = begonnenDossier(bezoeker);
            String achternaam = "Nooit" + uniek();
            for (String hoe : new String[] {"Annuleren", "Escape"}) {
                knop(pagina, "Toevoegen").click();
                new Klantformulier(pagina).klant("Man", "N.", "Nooit", achternaam, "1960-01-31");
                if (hoe.equals("Escape")) {
                    pagina.keyboard().press("Escape");
                } else {
                    dialoog(pagina).getByText("Annuleren").click();
                }
                assertThat(dialoog(pagina)).isHidden();
                assertThat(knop(pagina, "Toevoegen")).isFocused();
                assertThat(pagina.getByLabel("Omschrijving")).hasValue("Eerst getypt");
            }
            zoeker(pagina).fill(achternaam);
            assertThat(pagina.getByText("Niemand gevonden")).isVisible();
        }
    }

    @Test
    void withoutJavaScriptAddingGoesThereAndBack() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), false)) {
            Page pagina = begonnenDossier(bezoeker);
            knop(pagina, "Toevoegen").click();
            pagina.getByText("Annuleren").click();
            assertThat(pagina.getByLabel("Omschrijving")).hasValue("Eerst getypt");

            knop(pagina, "Toevoegen").click();
            String achternaam = "Erbij" + uniek();
            new Klantformulier(pagina)
                    .klant("Vrouw", "A.B.", "Anna", achternaam, "1960-01-31")
                    .partner("Man", "P.", "Bram", "de Vries", "1961-07-01")
                    .berekeningenVoor("Klant en partner")
                    .opslaan();
            assertThat(optie(pagina, achternaam)).isChecked();
            maakAan(pagina, achternaam);
        }
    }

    @Test
    void theKeyboardFindsAndChoosesWithoutLosingItsPlace() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = begonnenDossier(bezoeker);
            String achternaam = "Toets" + uniek();
            for (String voornaam : new String[] {"Anna", "Zoë"}) {
                knop(pagina, "Toevoegen").click();
                new Klantformulier(pagina)
                        .klant("Vrouw", voornaam.charAt(0) + ".", voornaam, achternaam, "1960-01-31")
                        .opslaan();
                assertThat(dialoog(pagina)).isHidden();
            }
            pagina.navigate("/adviesdossiers/nieuw");
            zoeker(pagina).pressSequentially(achternaam);
            Locator opties = pagina.getByLabel(achternaam);
            assertThat(opties).hasCount(2);
            opties.first().focus();
            pagina.keyboard().press("Space");
            pagina.keyboard().press("ArrowDown");
            assertThat(opties.last()).isChecked();
            assertThat(opties.last()).isFocused();
            assertThat(pagina.locator("#gekozen-klant")).containsText("Z. (Zoë)");
        }
    }

    private Page begonnenDossier(BrowserContext bezoeker) {
        Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
        pagina.navigate("/adviesdossiers/nieuw");
        pagina.getByLabel("Type berekening").selectOption("ODV");
        pagina.getByLabel("Dossierdatum").fill("2024-02-29");
        pagina.getByLabel("Omschrijving").fill("Eerst getypt");
        return pagina;
    }

    private static void maakAan(Page pagina, String achternaam) {
        assertThat(pagina.getByLabel("Omschrijving")).hasValue("Eerst getypt");
        assertThat(pagina.getByLabel("Dossierdatum")).hasValue("2024-02-29");
        vraag(pagina).getByLabel("Klant").check();
        knop(pagina, "Aanmaken").click();
        assertThat(pagina).hasURL(Pattern.compile(".*/adviesdossiers/\\d+$"));
        assertThat(pagina.locator("main")).containsText("A.B. (Anna) " + achternaam);
        assertThat(pagina.locator("main")).containsText("Eerst getypt");
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, exact(naam));
    }

    private static Locator dialoog(Page pagina) {
        return pagina.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setIncludeHidden(true));
    }

    private static Locator zoeker(Page pagina) {
        return pagina.getByLabel("Klant", new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Locator optie(Page pagina, String achternaam) {
        return pagina.getByLabel(achternaam);
    }

    private static Locator vraag(Page pagina) {
        return pagina.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(VRAAG));
    }
}
