package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klantcrm.ui.Toetsen.druk;
import static nl.klantcrm.ui.Toetsen.kies;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.klantcrm.adviespartner.AdviespartnerService;
import nl.klantcrm.adviespartner.RegistreerAdviespartner;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.klant.VoorbeeldKlant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Selecting in the list and linking to an Adviespartner, from the keyboard, with and without JavaScript. */
@UiTest
class BulkUiIT extends UiBasis {

    /** What is done in the background takes as long as the machine wants. */
    private static final LocatorAssertions.IsVisibleOptions GEDULD =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Autowired
    private KlantService klanten;

    @Autowired
    private AdviespartnerService adviespartners;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private JdbcClient jdbc;

    private String naam = "";
    private String kantoor = "";

    @BeforeEach
    void eenKantoor() {
        naam = "Bulk" + uniek();
        kantoor = "Kantoor " + UUID.randomUUID();
        Systeem.als(
                gebruikers.beheerder(),
                () -> adviespartners.registreer(
                        new RegistreerAdviespartner(kantoor, null, null, null, null, "Utrecht")));
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void whoIsTickedIsLinkedAndTheResultNamesEach(boolean javascript) {
        List<KlantId> ids = registreer(3);
        jdbc.sql("update klant set geanonimiseerd_op = now() where id = ?")
                .param(ids.get(1).waarde())
                .update();
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
            Page pagina = lijst(bezoeker);
            if (javascript) {
                assertThat(acties(pagina)).isDisabled();
            }
            kies(vakje(pagina, "A."));
            kies(vakje(pagina, "B."));
            if (javascript) {
                assertThat(pagina.locator("#geselecteerd")).hasText("2 klanten geselecteerd");
            }
            koppel(pagina, "2 klanten geselecteerd");
            assertThat(rij(pagina, "A. ")).containsText("Gedaan");
            assertThat(rij(pagina, "B. ")).containsText("geanonimiseerd");
            assertThat(pagina.locator("main")).not().containsText("C. " + naam);

            String resultaat = pagina.url();
            pagina.navigate("/bulk");
            druk(pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(kantoor)));
            assertThat(pagina).hasURL(resultaat);
        }
    }

    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void thePageIsSelectedAtOnce(boolean javascript) {
        registreer(3);
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
            Page pagina = lijst(bezoeker);
            if (javascript) {
                kies(pagina.getByLabel("Alles selecteren"));
            } else {
                druk(pagina.getByRole(AriaRole.LINK, exact("Alles selecteren")));
            }
            assertThat(pagina.locator("#geselecteerd")).hasText("3 klanten geselecteerd");
            kies(vakje(pagina, "C."));
            if (javascript) {
                assertThat(pagina.locator("#geselecteerd")).hasText("2 klanten geselecteerd");
                Assertions.assertThat(pagina.getByLabel("Alles selecteren").evaluate("vak => vak.indeterminate"))
                        .isEqualTo(true);
            }
            koppel(pagina, "2 klanten geselecteerd");
            assertThat(pagina.getByRole(AriaRole.LINK, exact("Gedaan: 2"))).isVisible();
        }
    }

    /** The list shows part of what its filter finds. */
    @ParameterizedTest(name = "JavaScript {0}")
    @ValueSource(booleans = {true, false})
    void allThatTheFilterFindsAreLinkedInTheBackground(boolean javascript) {
        registreer(130);
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), javascript)) {
            Page pagina = lijst(bezoeker);
            druk(pagina.getByRole(AriaRole.LINK, exact("Alle 130 klanten selecteren")));
            assertThat(pagina.locator("#geselecteerd"))
                    .hasText("Alle 130 klanten die het filter vindt zijn geselecteerd");
            assertThat(vakje(pagina, "A.").first()).isDisabled();
            koppel(pagina, "130 klanten geselecteerd");
            for (int keer = 0; !javascript && keer < 60 && isBezig(pagina); keer++) {
                pagina.waitForTimeout(500);
                pagina.reload();
            }
            assertThat(pagina.getByRole(AriaRole.LINK, exact("Gedaan: 130"))).isVisible(GEDULD);
            assertThat(pagina.getByRole(AriaRole.LINK, exact("Volgende"))).isVisible();
        }
    }

    @Test
    void withoutASelectionItSaysSoAndTheListStaysAsItWas() {
        registreer(1);
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), false)) {
            Page pagina = lijst(bezoeker);
            druk(acties(pagina));
            druk(pagina.getByRole(AriaRole.BUTTON, exact("Adviespartner koppelen")));
            assertThat(pagina.getByRole(AriaRole.ALERT).first()).containsText("Er is niets geselecteerd");
            assertThat(pagina.locator("#q")).hasValue(naam);
        }
    }

    @Test
    void aNewSearchBeginsWithNothingSelected() {
        registreer(2);
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = lijst(bezoeker);
            kies(pagina.getByLabel("Alles selecteren"));
            pagina.locator("#q").fill(naam + " a");
            assertThat(acties(pagina)).isDisabled();
            assertThat(pagina.getByLabel("Alles selecteren")).not().isChecked();
        }
    }

    @Test
    void whoMayNotChangeAnythingHasNothingToLink() {
        registreer(1);
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = aangemeld(bezoeker, Rol.COMPLIANCE);
            pagina.navigate("/klanten?q=" + naam);
            assertThat(pagina.locator("main")).containsText(naam);
            assertThat(pagina.getByText("Adviespartner koppelen")).hasCount(0);
        }
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @CsvSource({"LIGHT, 1280", "DARK, 320"})
    void everyStepIsForEverybody(ColorScheme kleuren, int breedte) {
        List<KlantId> ids = registreer(130);
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true, breedte, kleuren)) {
            Page pagina = lijst(bezoeker);
            kies(vakje(pagina, "A.").first());
            druk(acties(pagina));
            bekijk(pagina, "acties", breedte);
            druk(pagina.getByRole(AriaRole.BUTTON, exact("Adviespartner koppelen")));
            bekijk(pagina, "koppelen", breedte);
            pagina.navigate("/klanten?selecteer=alles&q=" + naam);
            bekijk(pagina, "alles", breedte);
            jdbc.sql("update klant set geanonimiseerd_op = now() where id = ?")
                    .param(ids.get(0).waarde())
                    .update();
            koppel(pagina, "130 klanten geselecteerd");
            assertThat(pagina.locator("progress"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            bekijk(pagina, "klaar", breedte);
            halverwege(pagina);
            bekijk(pagina, "bezig", breedte);
            jdbc.sql("update bulkactie set gewerkt_op = gewerkt_op - interval '1 minute'")
                    .update();
            pagina.reload();
            bekijk(pagina, "onderbroken", breedte);
            pagina.navigate("/bulk");
            bekijk(pagina, "lijst", breedte);
        }
    }

    private void halverwege(Page pagina) {
        jdbc.sql("update bulkactie set gewerkt_op = now() where id = ?")
                .param(Long.valueOf(pagina.url().replaceAll(".*/", "")))
                .update();
        jdbc.sql("update bulkactie_regel set stand = 'OPEN' where volgnummer > 40 and bulkactie_id = ?")
                .param(Long.valueOf(pagina.url().replaceAll(".*/", "")))
                .update();
        pagina.reload();
    }

    private static void bekijk(Page pagina, String stap, int breedte) {
        Assertions.assertThat(Browser.bezwaren(pagina)).as(stap).isEmpty();
        Assertions.assertThat(((Number) pagina.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(stap)
                .isLessThanOrEqualTo(breedte);
    }

    private static boolean isBezig(Page pagina) {
        return pagina.locator("progress").count() > 0;
    }

    private void koppel(Page pagina, String aantal) {
        druk(acties(pagina));
        druk(pagina.getByRole(AriaRole.BUTTON, exact("Adviespartner koppelen")));
        assertThat(pagina.locator("main")).containsText(aantal);
        pagina.getByLabel("Adviespartner").selectOption(kantoor);
        druk(pagina.getByRole(AriaRole.BUTTON, exact("Koppelen")));
        assertThat(pagina).hasURL(Pattern.compile(".*/bulk/\\d+$"));
        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Koppelen aan " + kantoor);
    }

    private Page lijst(BrowserContext bezoeker) {
        Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
        pagina.navigate("/klanten?q=" + naam);
        assertThat(acties(pagina)).isVisible();
        return pagina;
    }

    private static Locator acties(Page pagina) {
        return pagina.getByRole(AriaRole.BUTTON, exact("Acties"));
    }

    private Locator vakje(Page pagina, String voorletters) {
        return pagina.getByLabel(voorletters + " " + naam + " selecteren");
    }

    private Locator rij(Page pagina, String begin) {
        return pagina.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(begin + naam));
    }

    /** A., B., C. and so on, and then A. again. */
    private List<KlantId> registreer(int aantal) {
        Aangemeld adviseur = gebruikers.adviseur();
        return Systeem.als(
                adviseur,
                () -> IntStream.range(0, aantal)
                        .mapToObj(nr -> new Persoonsgegevens(
                                Geslacht.MAN,
                                new Persoonsnaam((char) ('A' + nr % 26) + ".", null, null, naam, null),
                                VoorbeeldKlant.anna().geboortedatum(),
                                null))
                        .map(persoon -> klanten.registreer(VoorbeeldKlant.met(VoorbeeldKlant.alleenstaand(), persoon)))
                        .toList());
    }
}
