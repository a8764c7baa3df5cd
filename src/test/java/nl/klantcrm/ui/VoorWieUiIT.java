package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.partner;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom a calculation for the partner is for follows the dossierdatum, before anybody's eyes. */
@UiTest
class VoorWieUiIT extends UiBasis {

    private static final String TOEN = "T. (Toen) de Vries";
    private static final String NU = "N. (Nu) de Vries";

    @Autowired
    private KlantService klanten;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Test
    void theNameFollowsTheDossierdatumAndTheAnswerStays() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), true)) {
            Page pagina = begonnen(bezoeker);
            assertThat(vraag(pagina)).containsText(NU);
            vraag(pagina).getByLabel("Partner").check();
            pagina.getByLabel("Dossierdatum").fill("2015-06-15");
            assertThat(vraag(pagina)).containsText(TOEN);
            assertThat(vraag(pagina)).not().containsText(NU);
            assertThat(vraag(pagina).getByLabel("Partner")).isChecked();
            aanmaken(pagina);
            isGemaaktVoorToen(pagina);
        }
    }

    @Test
    void withoutJavaScriptTheServerAsksBeforeItIsForAnother() {
        try (BrowserContext bezoeker = Browser.bezoeker(adres(), false)) {
            Page pagina = begonnen(bezoeker);
            vraag(pagina).getByLabel("Partner").check();
            pagina.getByLabel("Dossierdatum").fill("2015-06-15");
            aanmaken(pagina);
            assertThat(pagina.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(TOEN)))
                    .isVisible();
            assertThat(vraag(pagina).getByLabel("Partner")).isChecked();
            aanmaken(pagina);
            isGemaaktVoorToen(pagina);
        }
    }

    private Page begonnen(BrowserContext bezoeker) {
        KlantId klant = Systeem.als(
                gebruikers.adviseur(),
                () -> klanten.registreer(huishouden(
                        BerekeningenVoor.KLANT_EN_PARTNER,
                        List.of(
                                partner("Toen", LocalDate.of(2000, 1, 1), LocalDate.of(2016, 6, 30)),
                                partner("Nu", LocalDate.of(2017, 1, 1), null)),
                        List.of())));
        Page pagina = aangemeld(bezoeker, Rol.ADVISEUR);
        pagina.navigate("/adviesdossiers/nieuw?klant=" + klant);
        pagina.getByLabel("Type berekening").selectOption("ODV");
        return pagina;
    }

    private static void aanmaken(Page pagina) {
        pagina.getByRole(AriaRole.BUTTON, exact("Aanmaken")).click();
    }

    private static void isGemaaktVoorToen(Page pagina) {
        assertThat(pagina).hasURL(Pattern.compile(".*/adviesdossiers/\\d+$"));
        assertThat(pagina.locator("main")).containsText("Voor de partner, " + TOEN);
    }

    private static Locator vraag(Page pagina) {
        return pagina.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName("Voor wie is de berekening bestemd?"));
    }
}
