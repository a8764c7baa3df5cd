package nl.klantcrm.zoeken.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klantcrm.adviesdossier.AdviesdossierId;
import nl.klantcrm.adviesdossier.AdviesdossierOverzicht;
import nl.klantcrm.adviesdossier.AdviesdossierService;
import nl.klantcrm.adviesdossier.AdviestypeOverzicht;
import nl.klantcrm.adviesdossier.MaakAdviesdossier;
import nl.klantcrm.adviespartner.AdviespartnerService;
import nl.klantcrm.adviespartner.RegistreerAdviespartner;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.klant.VoorbeeldKlant;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The search box with real templates, rights and database. */
@DatabaseTest
class ZoekPaginaIT {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private KlantService klanten;

    @Autowired
    private AdviesdossierService dossiers;

    @Autowired
    private AdviesdossierOverzicht dossierOverzicht;

    @Autowired
    private AdviestypeOverzicht typen;

    @Autowired
    private AdviespartnerService adviespartners;

    @Test
    void findsAKlantAndItsAdviesdossiersByTheKlantsName() {
        KlantId klant = klant("Zoekbaaré", "2001-02-03");
        AdviesdossierId dossier = dossier(klant);
        assertThat(zoek("zoekbaare"))
                .bodyText()
                .contains("href=\"/klanten/" + klant + "\"", "href=\"/adviesdossiers/" + dossier + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", " %s ", "a%2$s", "a-%2$s"})
    void findsAnAdviesdossierByItsNumberHoweverItIsTyped(String vorm) {
        AdviesdossierId dossier = dossier(klant("Genummerd", "2001-02-04"));
        String nummer = Systeem.als(
                gebruikers.adviseur(),
                () -> dossierOverzicht.toon(dossier).nummer().toString());
        String getypt = String.format(vorm, nummer, nummer.substring(2));
        assertThat(zoek(getypt)).bodyText().contains("href=\"/adviesdossiers/" + dossier + "\"");
    }

    @Test
    void findsAnAdviespartnerWithoutItsAccentsAndLeadsToItsKlanten() {
        String id = Systeem.als(
                        Set.of(Recht.ADVIESPARTNER_WIJZIGEN),
                        () -> adviespartners.registreer(new RegistreerAdviespartner(
                                "Zoekkantoor Noëlle", null, "Renée Piek", null, null, "Ĳmuiden")))
                .toString();
        for (String q : List.of("zoekkantoor", "noelle", "renee zoekkantoor", "ijmuiden noelle")) {
            assertThat(zoek(q)).as(q).bodyText().contains("href=\"/klanten?adviespartner=" + id + "\"");
        }
        assertThat(zoek("noelle elders")).bodyText().doesNotContain("adviespartner=" + id);
    }

    @Test
    void thePartForTheBoxIsNoWholePage() {
        klant("Halfgetypt", "2001-02-05");
        MvcTestResult antwoord = mvc.get()
                .uri("/zoeken?q=halfgety")
                .header("HX-Request", "true")
                .with(user(gebruikers.adviseur()))
                .exchange();
        assertThat(antwoord).hasStatusOk().bodyText().contains("Halfgetypt").doesNotContain("<html", "<h1");
    }

    @Test
    void shows25KlantenAndLeadsToTheListWithAllOfThem() {
        for (int i = 0; i < 26; i++) {
            klant("Veelvoorkomend", "1970-01-0" + (1 + i % 9));
        }
        assertThat(zoek("veelvoorkomend"))
                .bodyText()
                .contains("href=\"/klanten?q=veelvoorkomend\"")
                .satisfies(pagina ->
                        assertThat(pagina.split("Veelvoorkomend</span>", -1)).hasSize(26));
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void everyRolMaySearch(Rol rol) {
        MvcTestResult antwoord =
                mvc.get().uri("/zoeken?q=x").with(user(gebruikers.met(rol))).exchange();
        assertThat(EnumSet.allOf(Rol.class)).contains(rol);
        assertThat(antwoord).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!!!", "%", "_", "\\", "'", "😀", "\u0001", "a-9999-99999999999999999999", "<b>"})
    void oddQuestionsFindNothingAndBreakNothing(String q) {
        MvcTestResult antwoord = zoek(q);
        assertThat(antwoord).hasStatusOk().bodyText().doesNotContain("<b>", "href=\"/adviesdossiers/0");
    }

    @Test
    void aVeryLongQuestionIsFine() {
        assertThat(zoek("langzaam ".repeat(500))).hasStatusOk();
    }

    private MvcTestResult zoek(String q) {
        return mvc.get()
                .uri("/zoeken")
                .param("q", q)
                .with(user(gebruikers.adviseur()))
                .exchange();
    }

    private KlantId klant(String achternaam, String geboren) {
        Persoonsgegevens persoon = new Persoonsgegevens(
                Geslacht.VROUW, new Persoonsnaam("Z.", null, null, achternaam, null), LocalDate.parse(geboren), null);
        return Systeem.als(
                gebruikers.adviseur(),
                () -> klanten.registreer(VoorbeeldKlant.met(VoorbeeldKlant.alleenstaand(), persoon)));
    }

    private AdviesdossierId dossier(KlantId klant) {
        return Systeem.als(
                gebruikers.adviseur(),
                () -> dossiers.maakAan(new MaakAdviesdossier(
                        klant, typen.actieve().get(0).id(), LocalDate.of(2024, 2, 29), null, null, null, false)));
    }
}
