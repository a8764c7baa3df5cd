package nl.klantcrm.klant.web;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.kind;
import static nl.klantcrm.klant.VoorbeeldKlant.met;
import static nl.klantcrm.klant.VoorbeeldKlant.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.klant.Adres;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KindVan;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.VoorbeeldKlant;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The history of a klantdossier as users see it. */
@DatabaseTest
class HistoriePaginaIT {

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private KlantService klanten;

    @Autowired
    private KlantOverzicht overzicht;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void saysWhoChangedWhichFieldFromWhatToWhatInTheWordsOfTheForm() {
        KlantId id = registreer(gezin());
        wijzig(id, g -> met(g, new Adres("Dorpsstraat", "1", null, "1000", "Brussel", "BE")));
        wijzig(id, g -> met(g, VoorbeeldKlant.overleden(g.persoon(), LocalDate.of(2020, 2, 29))));

        Document pagina = haal(historie(id));
        assertThat(blok(pagina, 0))
                .contains("Gewijzigd", "door Test adviseur", "Klant")
                .containsSubsequence("Overlijdensdatum", "was (leeg)", "werd 29-02-2020");
        assertThat(blok(pagina, 1))
                .containsSubsequence("Straat", "was Kerkstraat", "werd Dorpsstraat")
                .containsSubsequence("Toevoeging", "was a", "werd (leeg)")
                .containsSubsequence("Land", "was Nederland", "werd België");
        assertThat(blok(pagina, 2)).startsWith("Klantdossier toegevoegd").doesNotContain("Straat");
        assertThat(pagina.title()).isEqualTo("Historie van klant " + id.nummer() + " · Klant CRM");
        assertThat(pagina.select("nav a[aria-current=page]").text()).contains("Historie");
    }

    @Test
    void namesPersonsAsTheyWereCalledThenAndWhoseChildAKindWas() {
        KlantId id = registreer(gezin());
        wijzig(
                id,
                g -> huishouden(
                        BerekeningenVoor.KLANT,
                        List.of(partner("Dirk", LocalDate.of(2016, 1, 1), null)),
                        List.of(new KindGegevens(
                                g.kinderen().get(0).id(),
                                VoorbeeldKlant.persoon("Cato", LocalDate.of(2010, 2, 28)),
                                KindVan.PARTNER,
                                0))));

        assertThat(blok(haal(historie(id)), 0))
                .contains("Partner B. (Bram) de Vries verwijderd", "Partner D. (Dirk) de Vries toegevoegd")
                .contains("Relatievorm was Gehuwd", "Berekeningen voor was Klant en partner")
                .containsSubsequence(
                        "Kind C. (Cas) de Vries",
                        "Voornamen was Cas →werd Cato",
                        "Kind van was Klant en B. (Bram) de Vries →werd D. (Dirk) de Vries");
    }

    @Test
    void isThereInEnglishToo() {
        KlantId id = registreer(gezin());
        wijzig(id, g -> met(g, new Adres("Dorpsstraat", "1", "a", "1000", "Brussel", "BE")));

        MvcTestResult antwoord = mvc.get()
                .uri(historie(id))
                .cookie(new Cookie("taal", "en"))
                .with(user(gebruikers.adviseur()))
                .exchange();
        assertThat(blok(Jsoup.parse(tekst(antwoord)), 0))
                .contains("Changed", "by Test adviseur", "Street was Kerkstraat", "became Belgium", "Put back");
    }

    @Test
    void theKlantdossierSaysWhoChangedItLastAndWhen() {
        KlantId id = registreer(gezin());
        assertThat(haal("/klanten/" + id).text())
                .containsPattern("Laatst gewijzigd op \\d\\d-\\d\\d-\\d{4} \\d\\d:\\d\\d door Test adviseur");
        jdbc.sql("delete from klantwijziging where klant_id = ?")
                .param(id.waarde())
                .update();
        assertThat(haal("/klanten/" + id).text())
                .containsPattern("Laatst gewijzigd op \\d\\d-\\d\\d-\\d{4} \\d\\d:\\d\\d")
                .doesNotContain("door Test adviseur");
        assertThat(haal(historie(id)).text()).contains("Er zijn nog geen wijzigingen.");
        wijzig(id, g -> met(g, new Adres("Dorpsstraat", "1", "a", "3511 AB", "Utrecht", "NL")));
        assertThat(haal(historie(id)).text())
                .contains("Wat er voor de oudste regel hierboven is gewijzigd, is niet bekend.");
    }

    @Test
    void aValueIsPutBackFromAPageThatShowsBoth() {
        KlantId id = registreer(gezin());
        wijzig(id, g -> met(g, new Adres("Dorpsstraat", "1", "a", "3511 AB", "Utrecht", "NL")));
        String vraag = haal(historie(id)).select("a:contains(Terugzetten)").attr("href");
        assertThat(haal(vraag).text()).containsSubsequence("Persoon Klant Veld Straat Nu Dorpsstraat Wordt Kerkstraat");

        MvcTestResult antwoord = post(vraag, versie(id));
        assertThat(antwoord).hasStatus3xxRedirection().hasRedirectedUrl(historie(id));
        assertThat(antwoord.getMvcResult().getFlashMap().get("melding")).isEqualTo("historie.melding.teruggezet");
        assertThat(toon(id).gegevens().adres().straat()).isEqualTo("Kerkstraat");
        Document daarna = haal(historie(id));
        assertThat(blok(daarna, 0)).startsWith("Eerdere waarde teruggezet").contains("Terugzetten");
        assertThat(blok(daarna, 1)).contains("Is nu weer zo").doesNotContain("Terugzetten");
    }

    @Test
    void whatCannotBePutBackSaysWhy() {
        KlantId id = registreer(gezin());
        wijzig(id, g -> VoorbeeldKlant.alleenstaand());
        int versie = toon(id).versie();
        Document pagina = haal(historie(id));
        assertThat(blok(pagina, 0))
                .contains("Partner B. (Bram) de Vries verwijderd")
                .doesNotContain("Bram op");

        String berekeningenVoor = historie(id) + "/" + versie + "/0/terugzetten";
        assertThat(post(berekeningenVoor, String.valueOf(versie)))
                .hasStatus(422)
                .bodyText()
                .contains("Berekeningen voor: Berekeningen voor klant en partner vragen om een partner");
        String vanBram = historie(id) + "/" + versie + "/2/terugzetten";
        Document vraag = haal(vanBram);
        assertThat(vraag.text())
                .contains(
                        "Deze waarde kan niet worden teruggezet", "Deze persoon staat niet meer in het klantdossier.");
        assertThat(vraag.select("main button")).isEmpty();
        assertThat(post(vanBram, String.valueOf(versie)))
                .hasStatus(422)
                .bodyText()
                .contains("Deze persoon staat niet meer in het klantdossier.", "role=\"alert\"");
        assertThat(toon(id).versie()).isEqualTo(versie);
    }

    @Test
    void aBreachInARowNamesTheRow() {
        KlantId id = registreer(huishouden(
                BerekeningenVoor.KLANT_EN_PARTNER,
                List.of(partner("Bram", null, null)),
                List.of(kind("Cas", LocalDate.of(2010, 2, 28)))));
        wijzig(
                id,
                g -> huishouden(
                        BerekeningenVoor.KLANT_EN_PARTNER,
                        g.partners(),
                        List.of(new KindGegevens(
                                g.kinderen().get(0).id(), g.kinderen().get(0).persoon(), KindVan.PARTNER, 0))));
        // Cas is of Bram alone, so Anna may be younger than Cas; she may not once he is hers again.
        wijzig(id, g -> met(g, geboren(2011)));
        Document pagina = haal(historie(id));
        String kindVan = pagina.select("div:has(> dt:contains(Kind van)) a").attr("href");

        assertThat(post(kindVan, versie(id)))
                .hasStatus(422)
                .bodyText()
                .contains("Kind 1 · Geboortedatum: Een kind is later geboren dan zijn ouders.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"na=x", "voor=-1", "na=999999999999", "na=0", "voor=0", "na=1&voor=1", "na=", "voor=1&voor=2"})
    void anyPlaceInTheAddressGivesAPage(String plaats) {
        KlantId id = registreer(alleenstaand());
        assertThat(haal(historie(id) + "?" + plaats).text()).contains("Historie");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        KlantId id = registreer(alleenstaand());
        for (String pad : List.of(
                "/klanten/999999999/historie",
                "/klanten/abc/historie",
                historie(id) + "/0/0/terugzetten",
                historie(id) + "/x/0/terugzetten",
                historie(id) + "/0/99999999999/terugzetten",
                historie(id) + "/-1/-1/terugzetten")) {
            assertThat(als(pad, gebruikers.adviseur())).as(pad).hasStatus(404);
        }
        assertThat(post(historie(id) + "/7/7/terugzetten", "0")).hasStatus(404);
    }

    @Test
    void whoMayOnlyLookSeesNoButtonsAndIsRefused() {
        KlantId id = registreer(gezin());
        wijzig(id, g -> met(g, new Adres("Dorpsstraat", "1", "a", "3511 AB", "Utrecht", "NL")));

        MvcTestResult pagina = als(historie(id), gebruikers.compliance());
        assertThat(pagina).hasStatusOk().bodyText().contains("Dorpsstraat").doesNotContain("terugzetten\"");
        String terugzetten = historie(id) + "/1/0/terugzetten";
        assertThat(als(terugzetten, gebruikers.compliance())).hasStatus(403);
        assertThat(mvc.post()
                        .uri(terugzetten)
                        .param("versie", "1")
                        .with(user(gebruikers.compliance()))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void whatWasTypedIsNoMarkupAndStaysReadableWhenLong() {
        KlantId id = registreer(alleenstaand());
        wijzig(id, g -> met(g, new Adres("<script>x</script>", "1", "a", "3511 AB", "y".repeat(100), "NL")));
        assertThat(als(historie(id), gebruikers.adviseur()))
                .bodyText()
                .contains("&lt;script&gt;x&lt;/script&gt;")
                .doesNotContain("<script>x");
    }

    private static Persoonsgegevens geboren(int jaar) {
        var anna = VoorbeeldKlant.anna();
        return new Persoonsgegevens(anna.geslacht(), anna.naam(), LocalDate.of(jaar, 1, 1), null);
    }

    /** The text of the save with this number, the newest being 0. */
    private static String blok(Document pagina, int nr) {
        List<Element> blokken = pagina.select("ol.historie > li");
        assertThat(blokken).hasSizeGreaterThan(nr);
        return blokken.get(nr).text();
    }

    private static String historie(KlantId id) {
        return "/klanten/" + id + "/historie";
    }

    private String versie(KlantId id) {
        return String.valueOf(toon(id).versie());
    }

    private Document haal(String adres) {
        MvcTestResult antwoord = als(adres, gebruikers.adviseur());
        assertThat(antwoord).as(adres).hasStatusOk();
        return Jsoup.parse(tekst(antwoord));
    }

    private MvcTestResult als(String adres, Aangemeld wie) {
        return mvc.get().uri(URI.create(adres)).with(user(wie)).exchange();
    }

    private MvcTestResult post(String adres, String versie) {
        return mvc.post()
                .uri(adres)
                .param("versie", versie)
                .with(user(gebruikers.adviseur()))
                .with(csrf())
                .exchange();
    }

    private KlantId registreer(Klantgegevens gegevens) {
        return als(() -> klanten.registreer(gegevens));
    }

    private void wijzig(KlantId id, UnaryOperator<Klantgegevens> wijziging) {
        KlantDetails klant = toon(id);
        als(() -> {
            klanten.wijzig(id, klant.versie(), wijziging.apply(klant.gegevens()));
            return id;
        });
    }

    private KlantDetails toon(KlantId id) {
        return als(() -> overzicht.toon(id));
    }

    private <T> T als(Supplier<T> werk) {
        return Systeem.als(gebruikers.adviseur(), werk);
    }

    private static String tekst(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
