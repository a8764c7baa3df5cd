package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klantcrm.ui.Toetsen.druk;
import static nl.klantcrm.ui.Toetsen.kies;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Rol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job as a new user does it: a household, an adviesdossier for one of them, and the household frozen in it. */
@UiTest
class HoofdtaakUiIT extends UiBasis {

    @ParameterizedTest(name = "JavaScript {0}, for the {1}")
    @CsvSource({"true, Klant", "true, Partner", "false, Klant", "false, Partner"})
    void aHouseholdBecomesAnAdviesdossier(boolean javascript, String voorWie) {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
            Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
            String achternaam = "Hoofdtaak" + uniek();

            voegHuishoudenToe(pagina, achternaam);
            assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("A.B. (Anna) " + achternaam);

            maakDossier(pagina, achternaam, voorWie, javascript);
            boolean voorKlant = voorWie.equals("Klant");
            assertThat(rij(pagina, "Hoofdgerechtigde")).containsText(voorKlant ? "A.B. (Anna) " : "P. (Bram) ");
            assertThat(rij(pagina, "Partner")).containsText(voorKlant ? "P. (Bram) " : "A.B. (Anna) ");
            assertThat(rij(pagina, "Kind")).containsText("C. (Cas) ");

            rekenMetAllen(pagina);
            String adresDossier = pagina.url();
            druk(pagina.getByRole(AriaRole.LINK, exact("Rekeninvoer")));
            assertThat(pagina.locator("main")).containsText("C. (Cas) " + achternaam);

            wijzigKlant(pagina, achternaam);
            pagina.navigate(adresDossier);
            assertThat(pagina.locator("main")).containsText("A.B. (Anna) " + achternaam);
            assertThat(pagina.locator("main")).not().containsText("Gewijzigd" + achternaam);
        }
    }

    private static void voegHuishoudenToe(Page pagina, String achternaam) {
        druk(pagina.getByRole(AriaRole.BUTTON, exact("Snelle acties")));
        druk(pagina.getByRole(AriaRole.LINK, exact("Nieuwe klant")).first());
        new Klantformulier(pagina)
                .klant("Vrouw", "A.B.", "Anna", achternaam, "1960-01-31")
                .partner("Man", "P.", "Bram", "de Vries", "1961-07-01")
                .kind("Onbekend", "C.", "Cas", achternaam, "2010-02-28")
                .berekeningenVoor("Klant en partner")
                .opslaan();
        assertThat(pagina.getByRole(AriaRole.STATUS).first()).containsText("toegevoegd");
    }

    private static void maakDossier(Page pagina, String achternaam, String voorWie, boolean javascript) {
        druk(pagina.getByRole(AriaRole.LINK, exact("Adviesdossiers")));
        druk(pagina.getByRole(AriaRole.LINK, exact("Nieuw adviesdossier")).last());
        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Nieuw adviesdossier");
        // Until then no script listens to what is typed.
        pagina.waitForLoadState();
        pagina.getByLabel("Type berekening").selectOption("Vaststellen Pensioen Uitkering");
        pagina.getByLabel("Omschrijving").fill("Eerste advies");
        pagina.getByLabel("Klant", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(achternaam.toUpperCase(java.util.Locale.ROOT));
        if (!javascript) {
            druk(pagina.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zoeken")));
        }
        kies(pagina.getByLabel(Pattern.compile(achternaam)));
        if (!javascript) {
            // Without a script the question can only come with the answer of the server.
            druk(pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmaken")));
        }
        Locator vraag = pagina.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName("Voor wie is de berekening bestemd?"));
        kies(vraag.getByLabel(voorWie));
        assertThat(pagina.getByLabel("Omschrijving")).hasValue("Eerste advies");
        druk(pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmaken")));
        assertThat(pagina).hasURL(Pattern.compile(".*/adviesdossiers/\\d+$"));
    }

    private static void rekenMetAllen(Page pagina) {
        for (String vraag : new String[] {"Rekenen met partner", "Rekenen met kinderen"}) {
            Locator groep = pagina.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(vraag));
            assertThat(groep.getByLabel("Nee")).isChecked();
            kies(groep.getByLabel("Ja", new Locator.GetByLabelOptions().setExact(true)));
        }
        druk(pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Antwoorden opslaan")));
        assertThat(pagina.getByRole(AriaRole.STATUS).first()).isVisible();
    }

    private static void wijzigKlant(Page pagina, String achternaam) {
        pagina.navigate("/klanten?q=" + achternaam);
        druk(pagina.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(achternaam)));
        druk(pagina.getByRole(AriaRole.LINK, exact("Bewerken")));
        new Klantformulier(pagina)
                .klant("Man", "Z.", "Zed", "Gewijzigd" + achternaam, "1961-01-31")
                .opslaan();
        assertThat(pagina.getByRole(AriaRole.STATUS).first()).containsText("momentopname");
    }

    private static Locator rij(Page pagina, String rol) {
        return pagina.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(pagina.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(rol).setExact(true))));
    }
}
