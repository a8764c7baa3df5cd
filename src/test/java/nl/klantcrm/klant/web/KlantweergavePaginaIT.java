package nl.klantcrm.klant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Saved views of the list: whose they are, who sees them and who changes them. */
@DatabaseTest
class KlantweergavePaginaIT {

    private static final String STAAT = "q=jansen&sorteer=-gewijzigd&kolommen=naam%2Cplaats";

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private MockMvcTester mvc;

    private Aangemeld anna;
    private Aangemeld bram;
    private Aangemeld beheerder;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void drieGebruikersZonderWeergaven() {
        jdbc.sql("delete from klantweergave").update();
        anna = gebruikers.met(Rol.ADVISEUR);
        bram = gebruikers.met(Rol.COMPLIANCE);
        beheerder = gebruikers.met(Rol.BEHEERDER);
    }

    @Test
    void aViewKeepsTheListAndLeadsBackToIt() {
        assertThat(bewaar(anna, "Jansen, nieuwste eerst", false))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/klanten?" + STAAT);
        assertThat(haal(anna, "/klanten/weergaven"))
                .bodyText()
                .contains("Jansen, nieuwste eerst", "/klanten?" + STAAT.replace("&", "&amp;"));
        assertThat(haal(bram, "/klanten/weergaven")).bodyText().doesNotContain("Jansen, nieuwste eerst");
    }

    @Test
    void whatMakesNoSenseInAListIsNotKept() {
        MultiValueMap<String, String> form = form("Rommel", false);
        form.set("staat", "q=aa&onzin=1&na=x&per=7&evil=//elders.nl");
        assertThat(post(anna, "/klanten/weergaven", form)).redirectedUrl().isEqualTo("/klanten?q=aa");
    }

    @Test
    void aNameIsThereOnceForEachUser() {
        bewaar(anna, "Dubbel", false);
        assertThat(bewaar(anna, "DUBBEL", true)).hasStatus(422).bodyText().contains("al een weergave met deze naam");
        assertThat(bewaar(bram, "Dubbel", false)).hasStatus3xxRedirection();
        assertThat(bewaar(anna, "  ", false)).hasStatus(422).bodyText().contains("Vul dit in");
        assertThat(bewaar(anna, "x".repeat(61), false)).hasStatus(422);
        assertThat(bewaar(anna, "a\u0007b", false)).hasStatus(422);
    }

    @Test
    void aSharedViewIsForEverybodyAndChangedByItsOwnerOrABeheerder() {
        bewaar(anna, "Voor iedereen", true);
        assertThat(haal(bram, "/klanten/weergaven")).bodyText().contains("Voor iedereen", anna.naam());
        String adres = adres(anna, "Voor iedereen");
        assertThat(haal(bram, adres)).hasStatus(403);
        assertThat(post(bram, adres + "/verwijderen", new LinkedMultiValueMap<>()))
                .hasStatus(403);
        assertThat(post(bram, adres, wijziging("Gekaapt", "0"))).hasStatus(403);
        assertThat(haal(beheerder, adres)).hasStatusOk();
        assertThat(post(beheerder, adres, wijziging("Hernoemd", "0"))).hasStatus3xxRedirection();
        assertThat(haal(anna, "/klanten/weergaven")).bodyText().contains("Hernoemd");
        assertThat(haal(bram, "/klanten/weergaven"))
                .as("no longer shared")
                .bodyText()
                .doesNotContain("Hernoemd");
    }

    @Test
    void aViewOfYourOwnIsNotThereForOthers() {
        bewaar(anna, "Prive", false);
        String adres = adres(anna, "Prive");
        for (Aangemeld ander : new Aangemeld[] {bram, beheerder}) {
            assertThat(haal(ander, adres)).hasStatus(404);
            assertThat(post(ander, adres + "/verwijderen", new LinkedMultiValueMap<>()))
                    .hasStatus(404);
        }
        assertThat(post(anna, adres + "/verwijderen", new LinkedMultiValueMap<>()))
                .hasStatus3xxRedirection();
        assertThat(haal(anna, adres)).hasStatus(404);
        assertThat(haal(anna, "/klanten/weergaven/abc")).hasStatus(404);
    }

    @Test
    void aStaleVersionKeepsWhatWasTypedAndSaysWhatIsThereNow() {
        bewaar(anna, "Eerst", false);
        String adres = adres(anna, "Eerst");
        assertThat(post(anna, adres, wijziging("Tussendoor", "0"))).hasStatus3xxRedirection();
        assertThat(post(anna, adres, wijziging("Te laat", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("Te laat", "Tussendoor", "intussen door iemand anders gewijzigd", "value=\"1\"");
        assertThat(post(anna, adres, wijziging("Te laat", "1"))).hasStatus3xxRedirection();
        MultiValueMap<String, String> zonderVersie = form("Zonder", false);
        assertThat(post(anna, adres, zonderVersie)).hasStatus(422);
        assertThat(post(anna, adres, wijziging("Zonder", "x"))).hasStatus(422);
    }

    @Test
    void thereIsAnEndToThem() {
        for (int nr = 0; nr < 50; nr++) {
            bewaar(bram, "Weergave " + nr, false);
        }
        assertThat(bewaar(bram, "Een te veel", false)).hasStatus(422).bodyText().contains("50 weergaven");
    }

    private MvcTestResult bewaar(Aangemeld wie, String naam, boolean gedeeld) {
        return post(wie, "/klanten/weergaven", form(naam, gedeeld));
    }

    private static MultiValueMap<String, String> form(String naam, boolean gedeeld) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.setAll(Map.of("naam", naam, "staat", STAAT));
        if (gedeeld) {
            form.set("gedeeld", "true");
        }
        return form;
    }

    private static MultiValueMap<String, String> wijziging(String naam, String versie) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.setAll(Map.of("naam", naam, "versie", versie));
        return form;
    }

    private String adres(Aangemeld wie, String naam) {
        Matcher link = Pattern.compile("<a [^>]*href=\"(/klanten/weergaven/\\d+)\"[^>]*>")
                .matcher(tekst(wie).replaceAll("(?s)^.*" + naam + "</a>", ""));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String tekst(Aangemeld wie) {
        try {
            return haal(wie, "/klanten/weergaven").getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult haal(Aangemeld wie, String adres) {
        return mvc.get().uri(adres).with(user(wie)).exchange();
    }

    private MvcTestResult post(Aangemeld wie, String adres, MultiValueMap<String, String> form) {
        return mvc.post().uri(adres).params(form).with(user(wie)).with(csrf()).exchange();
    }
}
