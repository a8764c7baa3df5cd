package nl.klantcrm.klant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Possible duplicates on the klant form and in the klantdossier. */
@DatabaseTest
class DubbelPaginaIT {

    private static final String TOCH = "Geen dubbele: toch opslaan";

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    /** In letters only, since a name with a digit is like no other. */
    private String achternaam = "";

    @BeforeEach
    void eenNaamDieNiemandAndersHeeft() {
        achternaam = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toLowerCase(java.util.Locale.ROOT)
                + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "z");
    }

    @Test
    void aNewKlantLikeAnotherIsSavedAfterALookOnly() {
        String eerste = bewaar(form("A.", achternaam));
        MultiValueMap<String, String> form = form("A.", achternaam + "s");
        form.set("persoon.voornamen", "Onthoud mij");

        MvcTestResult gevraagd = post("/klanten", form);

        assertThat(gevraagd)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Er is nog niets opgeslagen",
                        TOCH,
                        "Onthoud mij",
                        "name=\"geenDubbele\" value=\"" + id(eerste) + "\"")
                .contains("gelijkende naam: A. " + achternaam, "31-01-1960")
                .containsPattern("<a target=\"_blank\" rel=\"noopener\" href=\"" + eerste + "\"");
        assertThat(aantal(achternaam + "s")).isZero();

        form.set("geenDubbele", id(eerste));
        String tweede = bewaar(form);
        assertThat(haal(tweede)).bodyText().doesNotContain("Mogelijke dubbelen");
        assertThat(haal(eerste)).bodyText().doesNotContain("Mogelijke dubbelen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "abc", "-1", "1,2,3", ",,,", "99999999999999999999999", "1;drop table klant"})
    void theButtonCountsOnlyForThoseItNames(String geenDubbele) {
        bewaar(form("A.", achternaam));
        MultiValueMap<String, String> form = form("A.", achternaam);
        form.set("geenDubbele", geenDubbele);

        assertThat(post("/klanten", form)).hasStatus(422).bodyText().contains(TOCH);
    }

    @Test
    void onlyThoseWhoAreLikeItAreRemembered() {
        String eerste = bewaar(form("A.", achternaam));
        String vreemde = bewaar(form("A.", "Xx" + achternaam + "abcd"));
        MultiValueMap<String, String> form = form("A.", achternaam);
        form.set("geenDubbele", id(eerste) + "," + id(vreemde));

        String nieuw = bewaar(form);

        assertThat(jdbc.sql("select count(*) from geen_dubbele where klant_b = ?")
                        .param(Long.valueOf(id(nieuw)))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongComesBeforeWhatIsAlike() {
        bewaar(form("A.", achternaam));
        MultiValueMap<String, String> form = form("A.", achternaam);
        form.set("adres.postcode", "0123 AB");
        form.set("email", "geen adres");

        assertThat(post("/klanten", form))
                .hasStatus(422)
                .bodyText()
                .contains("geldig e-mailadres", "Mogelijke dubbelen")
                .doesNotContain(TOCH);
    }

    @Test
    void soDoTheRulesOfTheHousehold() {
        bewaar(form("A.", achternaam));
        MultiValueMap<String, String> form = form("A.", achternaam);
        form.set("berekeningenVoor", "KLANT_EN_PARTNER");

        assertThat(post("/klanten", form))
                .hasStatus(422)
                .bodyText()
                .contains("vragen om een partner", "Mogelijke dubbelen")
                .doesNotContain(TOCH);
    }

    @Test
    void aKeyThatIsTakenIsRefusedWithALinkToWhoHasIt() {
        String sleutel = UUID.randomUUID().toString();
        MultiValueMap<String, String> form = form("A.", achternaam);
        form.set("klantSleutel", sleutel);
        String eerste = bewaar(form);
        MultiValueMap<String, String> tweede = form("P.", "Anders" + sleutel);
        tweede.set("klantSleutel", sleutel);

        assertThat(post("/klanten", tweede))
                .hasStatus(422)
                .bodyText()
                .contains("al in gebruik bij een ander klantdossier", "Zelfde KlantID", "href=\"" + eerste + "\"")
                .doesNotContain(TOCH);
    }

    @Test
    void whileTypingTheyAreShownFromWhateverCanBeRead() {
        String eerste = bewaar(form("A.", achternaam));
        MultiValueMap<String, String> half = new LinkedMultiValueMap<>();
        half.set("persoon.achternaam", achternaam);
        assertThat(post("/klanten/dubbelen", half)).hasStatusOk().bodyText().doesNotContain(eerste);
        half.set("persoon.geboortedatum", "31-02-1960");
        assertThat(post("/klanten/dubbelen", half)).hasStatusOk().bodyText().doesNotContain(eerste);
        half.set("persoon.geboortedatum", "31-1-1960");

        assertThat(post("/klanten/dubbelen", half))
                .hasStatusOk()
                .bodyText()
                .contains(eerste, "Mogelijke dubbelen")
                .doesNotContain("<html", TOCH);
        assertThat(post(eerste + "/dubbelen", half)).hasStatusOk().bodyText().doesNotContain("Mogelijke dubbelen");
    }

    @Test
    void whileTypingThePartnerAndTheKinderenCountToo() {
        String eerste = bewaar(form("A.", achternaam));
        for (String rij : new String[] {"partners[0]", "kinderen[0]"}) {
            MultiValueMap<String, String> half = new LinkedMultiValueMap<>();
            half.set(rij + ".persoon.geboortenaam", achternaam);
            half.set(rij + ".persoon.achternaam", "Pietersen");
            half.set(rij + ".persoon.geboortedatum", "1960-01-31");
            assertThat(post("/klanten/dubbelen", half))
                    .as(rij)
                    .hasStatusOk()
                    .bodyText()
                    .contains(eerste);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"persoon.achternaam", "email", "klantSleutel", "persoon.geboortedatum"})
    void anythingAtAllMayBeTyped(String veld) {
        for (String waarde : new String[] {"x".repeat(100_000), "\u0007\u009f", "\ud83d\ude00", "%_\\'\"", "{}"}) {
            MultiValueMap<String, String> half = form("A.", achternaam);
            half.set(veld, waarde);
            assertThat(post("/klanten/dubbelen", half)).hasStatusOk();
        }
    }

    @Test
    void theKlantdossierNamesThemUntilSomebodySaysOtherwise() {
        String eerste = bewaar(form("A.", achternaam));
        String tweede = bewaarGelijkende(form("B.", achternaam));
        assertThat(haal(tweede)).bodyText().contains("Mogelijke dubbelen", "href=\"" + eerste + "\"", "Geen dubbele");
        assertThat(haal(eerste)).bodyText().contains("href=\"" + tweede + "\"");
        assertThat(haal(eerste, gebruikers.compliance()))
                .hasStatusOk()
                .bodyText()
                .contains("Mogelijke dubbelen")
                .doesNotContain("geen-dubbele");

        assertThat(geenDubbele(tweede, id(eerste))).hasStatus3xxRedirection().hasRedirectedUrl(tweede);

        assertThat(haal(eerste)).bodyText().doesNotContain("Mogelijke dubbelen");
        assertThat(haal(tweede)).bodyText().doesNotContain("Mogelijke dubbelen");
        assertThat(geenDubbele(tweede, id(eerste))).as("said twice").hasStatus3xxRedirection();
    }

    @Test
    void whoIsNotThereCannotBeRemembered() {
        String eerste = bewaar(form("A.", achternaam));
        assertThat(geenDubbele(eerste, "999999999")).hasStatus(404);
        assertThat(geenDubbele("/klanten/999999999", id(eerste))).hasStatus(404);
        assertThat(geenDubbele(eerste, "abc")).hasStatus(400);
        assertThat(post(eerste + "/geen-dubbele", new LinkedMultiValueMap<>())).hasStatus(400);
    }

    /** Saves though others are alike, without saying that they are others. */
    private String bewaarGelijkende(MultiValueMap<String, String> form) {
        form.set(
                "geenDubbele",
                jdbc.sql("select string_agg(id::text, ',') from klant where achternaam = ?")
                        .param(achternaam)
                        .query(String.class)
                        .single());
        String adres = bewaar(form);
        jdbc.sql("delete from geen_dubbele where klant_b = ?")
                .param(Long.valueOf(id(adres)))
                .update();
        return adres;
    }

    private String bewaar(MultiValueMap<String, String> form) {
        MvcTestResult antwoord = post("/klanten", form);
        assertThat(antwoord).hasStatus3xxRedirection();
        return String.valueOf(antwoord.getResponse().getRedirectedUrl());
    }

    private MvcTestResult geenDubbele(String adres, String ander) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("ander", ander);
        return post(adres + "/geen-dubbele", form);
    }

    private MvcTestResult haal(String adres) {
        return haal(adres, gebruikers.adviseur());
    }

    private MvcTestResult haal(String adres, UserDetails wie) {
        return mvc.get().uri(adres).with(user(wie)).exchange();
    }

    private MvcTestResult post(String adres, MultiValueMap<String, String> form) {
        return mvc.post()
                .uri(adres)
                .params(form)
                .with(user(gebruikers.adviseur()))
                .with(csrf())
                .exchange();
    }

    private int aantal(String naam) {
        return jdbc.sql("select count(*) from klant where achternaam = ?")
                .param(naam)
                .query(Integer.class)
                .single();
    }

    private static String id(String adres) {
        return adres.replaceAll("\\D", "");
    }

    private static MultiValueMap<String, String> form(String voorletters, String achternaam) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("persoon.geslacht", "VROUW");
        form.set("persoon.voorletters", voorletters);
        form.set("persoon.achternaam", achternaam);
        form.set("persoon.geboortedatum", "1960-01-31");
        form.set("berekeningenVoor", "KLANT");
        return form;
    }
}
