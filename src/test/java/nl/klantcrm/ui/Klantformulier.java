package nl.klantcrm.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** The klant form, reached by its labels, on its own page or in the panel over a new adviesdossier. */
final class Klantformulier {

    private final Page pagina;

    Klantformulier(Page pagina) {
        this.pagina = pagina;
    }

    Klantformulier klant(String geslacht, String voorletters, String voornaam, String achternaam, String geboren) {
        persoon(deel("Klant"), geslacht, voorletters, voornaam, achternaam, geboren);
        return this;
    }

    Klantformulier partner(String geslacht, String voorletters, String voornaam, String achternaam, String geboren) {
        knop("Partner toevoegen");
        Locator deel = deel("Partner");
        deel.waitFor();
        persoon(deel, geslacht, voorletters, voornaam, achternaam, geboren);
        deel.getByLabel("Relatievorm").selectOption("Gehuwd");
        return this;
    }

    Klantformulier kind(String geslacht, String voorletters, String voornaam, String achternaam, String geboren) {
        knop("Kind toevoegen");
        Locator deel = deel("Kind 1");
        deel.waitFor();
        persoon(deel, geslacht, voorletters, voornaam, achternaam, geboren);
        deel.getByLabel("Kind van").selectOption("Beiden");
        return this;
    }

    Klantformulier berekeningenVoor(String keuze) {
        deel("Relatiegegevens").getByLabel("Berekeningen voor").selectOption(keuze);
        return this;
    }

    /** Saves, also when somebody else is like this household: those are left by other tests. */
    void opslaan() {
        Response antwoord = pagina.waitForResponse(
                bericht -> bericht.request().method().equals("POST")
                        && bericht.url().matches(".*/klanten(/\\d+)?"),
                this::slaOp);
        if (antwoord.status() == 422 && antwoord.text().contains("name=\"geenDubbele\"")) {
            knop("Geen dubbele: toch opslaan");
        }
    }

    /** No more than the button does. */
    void slaOp() {
        knop("Opslaan");
    }

    private void knop(String naam) {
        Toetsen.druk(formulier()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true)));
    }

    private Locator deel(String naam) {
        return formulier()
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    private Locator formulier() {
        return pagina.locator("#klantformulier");
    }

    private static void persoon(
            Locator deel, String geslacht, String voorletters, String voornaam, String achternaam, String geboren) {
        deel.getByLabel("Geslacht").selectOption(geslacht);
        deel.getByLabel("Voorletters").fill(voorletters);
        deel.getByLabel("Voornamen").fill(voornaam);
        deel.getByLabel("Achternaam").fill(achternaam);
        deel.getByLabel("Geboortedatum").fill(geboren);
    }
}
