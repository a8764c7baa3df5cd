package nl.klantcrm.klant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The pages of the klantdossier with their real templates, rights and database. */
@DatabaseTest
class KlantPaginaIT {

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aNewKlantIsSavedAndShown() {
        String adres = bewaar(geldig());
        assertThat(adres).matches("/klanten/\\d+");
        assertThat(haal(adres)).hasStatusOk().bodyText().contains("A.B. (Anna) van der Aa", "31-01-1960", "K-0");
    }

    @Test
    void theTitleHoldsNoName() {
        assertThat(haal(bewaar(geldig())))
                .bodyText()
                .containsPattern("<title>Klant K-\\d{6} · Klant CRM</title>")
                .doesNotContainPattern("<title>[^<]*Anna");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "persoon.achternaam, '', Vul dit in",
                "persoon.achternaam, '  ', Vul dit in",
                "persoon.geslacht, '', Vul dit in",
                "persoon.geslacht, KAT, Kies een waarde uit de lijst",
                "persoon.voorletters, '', Vul dit in",
                "persoon.geboortedatum, '', Vul dit in",
                "persoon.geboortedatum, 31-02-1960, bestaande datum",
                "persoon.geboortedatum, gisteren, bestaande datum",
                "persoon.geboortedatum, 2999-01-01, in de toekomst",
                "persoon.geboortedatum, 1899-12-31, vóór 01-01-1900",
                "persoon.overlijdensdatum, 1959-01-01, vóór de geboortedatum",
                "adres.postcode, 0123 AB, vorm 1234 AB",
                "adres.land, XX, Kies een land",
                "email, geen adres, geldig e-mailadres",
                "telefoon, bel mij, telefoonnummer bestaat uit",
                "berekeningenVoor, '', Vul dit in",
                "berekeningenVoor, KLANT_EN_PARTNER, vragen om een partner",
                "burgerlijkeStaat, ONZIN, Kies een waarde",
                "adviespartner, 987654321, kan niet gekozen worden",
                "adviespartner, x, Kies een waarde",
                "notities, nummer 111222333, burgerservicenummer",
            })
    void badInputComesBackAsTypedWithAMessage(String veld, String waarde, String melding) {
        MultiValueMap<String, String> form = geldig();
        form.set(veld, waarde);
        form.set("persoon.voornamen", "Onthoud mij");
        MvcTestResult antwoord = post("/klanten", form);
        assertThat(antwoord).hasStatus(422);
        assertThat(antwoord).bodyText().contains(melding, "Onthoud mij", "role=\"alert\"", "aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"persoon.voorletters", "persoon.achternaam", "persoon.geslacht", "berekeningenVoor"})
    void whatNobodySeesFillsNothingIn(String veld) {
        for (String onzichtbaar : new String[] {"\u00A0", "\u200B", "\uFEFF \u00AD"}) {
            MultiValueMap<String, String> form = geldig();
            form.set(veld, onzichtbaar);
            assertThat(post("/klanten", form))
                    .as(veld)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Vul dit in");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "persoon.voorletters, 30",
        "persoon.voornamen, 200",
        "persoon.tussenvoegsel, 30",
        "persoon.achternaam, 200",
        "persoon.geboortenaam, 200",
        "adres.straat, 100",
        "adres.huisnummer, 20",
        "adres.toevoeging, 20",
        "adres.plaats, 100",
        "klantSleutel, 50",
        "relatieSleutel, 50",
        "notities, 4000",
    })
    void aTextIsMeasuredAsItIsKept(String veld, int hoogstens) {
        MultiValueMap<String, String> form = geldig();
        form.set(
                veld,
                "\uD83D\uDE00".repeat(hoogstens - 20)
                        + java.util.UUID.randomUUID().toString().substring(0, 20));
        bewaar(form);
        // One letter as typed; three once it is normalised.
        form.set(veld, "\uFB2C".repeat(hoogstens));
        assertThat(post("/klanten", form))
                .hasStatus(422)
                .bodyText()
                .contains("Gebruik hoogstens "
                        + String.format(java.util.Locale.ROOT, "%,d", hoogstens).replace(',', '.'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007b", "a\u0000b", "a\u009fb"})
    void controlCharactersInANameAreRefused(String naam) {
        MultiValueMap<String, String> form = geldig();
        form.set("persoon.achternaam", naam);
        assertThat(post("/klanten", form)).hasStatus4xxClientError();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'t Hart", "Núñez", "IJsbrand", "Ø", "<b>Vet</b>", "O'Brien; drop table klant", "Łukasz 😀"})
    void dutchNamesInEveryFormAreOrdinaryInput(String naam) {
        MultiValueMap<String, String> form = geldig();
        form.set("persoon.achternaam", naam);
        String adres = bewaar(form);
        String pagina = org.springframework.web.util.HtmlUtils.htmlEscape(naam, "UTF-8");
        assertThat(haal(adres)).bodyText().contains(pagina);
    }

    @Test
    void bsnLikeTextIsSavedOnlyWhenConfirmed() {
        MultiValueMap<String, String> form = geldig();
        form.set("notities", "polis 111222333");
        assertThat(post("/klanten", form)).hasStatus(422).bodyText().contains("Toch bewaren");
        form.set("bsnBewaren", "true");
        assertThat(haal(bewaar(form))).bodyText().contains("polis 111222333");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutLosingWhatWasTyped() {
        MultiValueMap<String, String> form = geldig();
        form.set("persoon.achternaam", "");
        form.set("rij", "partner");
        MvcTestResult metPartner = post("/klanten", form);
        assertThat(metPartner).hasStatusOk().bodyText().contains("partners[0].relatievorm", "Anna");
        form.set("partners[0].persoon.voorletters", "Typ.");
        form.set("rij", "kind");
        assertThat(post("/klanten", form)).hasStatusOk().bodyText().contains("Typ.", "kinderen[0].kindVan", "BEIDEN-0");
        form.set("rij", "partner-weg-0");
        assertThat(post("/klanten", form)).hasStatusOk().bodyText().doesNotContain("partners[0]");
    }

    @Test
    void aWholeHouseholdIsSavedFromTheForm() {
        assertThat(haal(bewaar(gezin())))
                .bodyText()
                .contains("B. (Bram) de Vries", "C. (Cas) de Vries", "Kind van: Beiden", "sinds 04-05-1990");
    }

    @Test
    void breachesInPartnersAndKinderenAreShownAtTheirField() {
        MultiValueMap<String, String> form = gezin();
        form.set("kinderen[0].persoon.geboortedatum", "1950-01-01");
        form.set("partners[0].relatieBegin", "1950-01-01");
        assertThat(post("/klanten", form))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Kind 1 · Geboortedatum: Een kind is later geboren dan zijn ouders",
                        "vóór de geboorte van de klant of de partner");
    }

    @Test
    void aStaleVersionShowsBothVersionsAndKeepsWhatWasTyped() {
        String adres = bewaar(geldig());
        MultiValueMap<String, String> eerste = geldig();
        eerste.set("versie", "0");
        eerste.set("adres.plaats", "Zwolle");
        assertThat(post(adres, eerste)).hasStatus3xxRedirection();
        MultiValueMap<String, String> tweede = geldig();
        tweede.set("versie", "0");
        tweede.set("adres.plaats", "Deventer");
        assertThat(post(adres, tweede))
                .hasStatus(409)
                .bodyText()
                .contains("Zwolle", "Deventer", "intussen door iemand anders gewijzigd");
        assertThat(haal(adres)).bodyText().contains("Zwolle").doesNotContain("Deventer");
        tweede.set("versie", "1");
        assertThat(post(adres, tweede)).hasStatus3xxRedirection();
        assertThat(haal(adres)).bodyText().contains("Deventer");
    }

    @Test
    void hiddenFieldsThatSomebodyTamperedWithGetAMessage() {
        MultiValueMap<String, String> form = gezin();
        form.set("partners[0].id", "abc");
        assertThat(post("/klanten", form)).hasStatus(422).bodyText().contains("juiste vorm");
        form.set("bsnBewaren", "xyz");
        assertThat(post("/klanten", form)).hasStatus(422).bodyText().contains("juiste vorm");
        form.remove("bsnBewaren");
        form.set("partners[0].id", "999999999");
        assertThat(post("/klanten", form)).hasStatus(422).bodyText().contains("hoort niet meer bij deze klant");
        String adres = bewaar(geldig());
        MultiValueMap<String, String> wijziging = geldig();
        wijziging.set("versie", "2147483648000");
        assertThat(post(adres, wijziging)).hasStatus(422).bodyText().contains("juiste vorm");
    }

    @Test
    void aChangeWithoutAVersionIsRefused() {
        String adres = bewaar(geldig());
        assertThat(post(adres, geldig())).hasStatus(422);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String adres : new String[] {
            "/klanten/999999999",
            "/klanten/abc",
            "/klanten/-1",
            "/klanten/999999999/bewerken",
            "/klanten/99999999999999999999999"
        }) {
            assertThat(haal(adres)).as(adres).hasStatus(404);
        }
        MultiValueMap<String, String> form = geldig();
        form.set("versie", "0");
        assertThat(post("/klanten/999999999", form)).hasStatus(404);
    }

    @Test
    void whoMayNotChangeSeesNoButtonAndIsRefused() {
        String adres = bewaar(geldig());
        assertThat(mvc.get().uri(adres).with(user(gebruikers.compliance())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/bewerken");
        assertThat(mvc.get().uri(adres + "/bewerken").with(user(gebruikers.compliance())))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/klanten")
                        .params(geldig())
                        .with(user(gebruikers.compliance()))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void theListFindsByNameAndSaysHowMany() {
        MultiValueMap<String, String> form = geldig();
        form.set("persoon.achternaam", "Vindbaar-Uniek");
        bewaar(form);
        assertThat(mvc.get().uri("/klanten").param("q", "vindbaar uniek").with(user(gebruikers.adviseur())))
                .hasStatusOk()
                .bodyText()
                .contains("1 klant", "Vindbaar-Uniek");
        assertThat(mvc.get().uri("/klanten").param("q", "bestaat-niet<script>").with(user(gebruikers.adviseur())))
                .hasStatusOk()
                .bodyText()
                .contains("Geen klanten", "bestaat-niet&lt;script&gt;");
    }

    private MvcTestResult haal(String adres) {
        return mvc.get().uri(adres).with(user(gebruikers.adviseur())).exchange();
    }

    private MvcTestResult post(String adres, MultiValueMap<String, String> form) {
        return mvc.post()
                .uri(adres)
                .params(form)
                .with(user(gebruikers.adviseur()))
                .with(csrf())
                .exchange();
    }

    private String bewaar(MultiValueMap<String, String> form) {
        MvcTestResult antwoord = post("/klanten", form);
        assertThat(antwoord).hasStatus3xxRedirection();
        String adres = antwoord.getResponse().getRedirectedUrl();
        assertThat(adres).isNotNull();
        return String.valueOf(adres);
    }

    private static MultiValueMap<String, String> geldig() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("persoon.geslacht", "VROUW");
        form.set("persoon.voorletters", "A.B.");
        form.set("persoon.voornamen", "Anna");
        form.set("persoon.tussenvoegsel", "van der");
        form.set("persoon.achternaam", "Aa");
        form.set("persoon.geboortedatum", "1960-01-31");
        form.set("adres.postcode", "3511ab");
        form.set("adres.land", "NL");
        form.set("berekeningenVoor", "KLANT");
        return form;
    }

    private static MultiValueMap<String, String> gezin() {
        MultiValueMap<String, String> form = geldig();
        form.set("berekeningenVoor", "KLANT_EN_PARTNER");
        form.set("partners[0].persoon.geslacht", "MAN");
        form.set("partners[0].persoon.voorletters", "B.");
        form.set("partners[0].persoon.voornamen", "Bram");
        form.set("partners[0].persoon.achternaam", "de Vries");
        form.set("partners[0].persoon.geboortedatum", "1961-07-01");
        form.set("partners[0].relatievorm", "GEHUWD");
        form.set("partners[0].relatieBegin", "1990-05-04");
        form.set("kinderen[0].persoon.geslacht", "MAN");
        form.set("kinderen[0].persoon.voorletters", "C.");
        form.set("kinderen[0].persoon.voornamen", "Cas");
        form.set("kinderen[0].persoon.achternaam", "de Vries");
        form.set("kinderen[0].persoon.geboortedatum", "2010-02-28");
        form.set("kinderen[0].kindVan", "BEIDEN-0");
        return form;
    }
}
