package nl.klantcrm.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klantcrm.ui.Toetsen.druk;
import static nl.klantcrm.ui.Toetsen.kies;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The list of klanten, by what a person sees. */
final class Klantlijst {

    private final Page pagina;

    Klantlijst(Page pagina) {
        this.pagina = pagina;
    }

    Klantlijst open() {
        pagina.navigate("/klanten");
        return this;
    }

    Klantlijst typ(String woorden) {
        Locator q = pagina.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Zoek klanten"));
        q.fill("");
        q.pressSequentially(woorden);
        return this;
    }

    Klantlijst zoek(String woorden) {
        typ(woorden);
        druk(pagina.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Zoeken").setExact(true)));
        return this;
    }

    /** Follows a link around the list: the head of a column, another page. */
    Klantlijst volg(String link) {
        druk(deel().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true)));
        return this;
    }

    Klantlijst filter(String label, String waarde) {
        pagina.locator("#filters").getByLabel(label).selectOption(waarde);
        return this;
    }

    Klantlijst zonderKolom(String naam) {
        Locator menu = openMenu("Kolommen");
        kies(menu.getByLabel(naam, new Locator.GetByLabelOptions().setExact(true)));
        druk(menu.getByRole(AriaRole.BUTTON));
        return this;
    }

    Locator openMenu(String naam) {
        Locator menu = deel().locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(pagina.locator("summary", new Page.LocatorOptions().setHasText(naam))));
        druk(menu.locator("summary"));
        return menu;
    }

    void heeftAantal(String tekst) {
        assertThat(pagina.locator("#aantal")).hasText(tekst);
    }

    /** Waits until the list begins with this name. */
    void begintMet(String naam) {
        assertThat(deel().locator("tbody tr").first().getByRole(AriaRole.LINK)).containsText(naam);
    }

    List<String> koppen() {
        return deel().getByRole(AriaRole.COLUMNHEADER).allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    Locator kop(String naam) {
        return deel().getByRole(
                        AriaRole.COLUMNHEADER,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    Locator rijen() {
        return deel().locator("tbody tr");
    }

    private Locator deel() {
        return pagina.locator("#lijst");
    }
}
