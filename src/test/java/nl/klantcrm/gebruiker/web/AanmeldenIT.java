package nl.klantcrm.gebruiker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import nl.klantcrm.web.Bezoeker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AanmeldenIT {

    private static final String WACHTWOORD = Voorbeeldgebruikers.WACHTWOORD;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int poort;

    private Bezoeker bezoeker;

    @BeforeEach
    void bezoek() {
        gebruikers.adviseur();
        bezoeker = new Bezoeker(poort);
    }

    @Test
    void leadsToTheOverzichtAndGreetsByName() {
        HttpResponse<String> antwoord = bezoeker.meldAan("adviseur", WACHTWOORD);

        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(locatie(antwoord)).isEqualTo("/");
        assertThat(bezoeker.get("/").body()).contains("Test adviseur");
    }

    @Test
    void takesTheUserNameInAnyCase() {
        assertThat(locatie(bezoeker.meldAan("ADVISEUR", WACHTWOORD))).isEqualTo("/");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        HttpResponse<String> eerst = bezoeker.get("/adviesdossiers?q=a%20b");
        assertThat(locatie(eerst)).isEqualTo("/login");

        assertThat(locatie(bezoeker.meldAan("adviseur", WACHTWOORD))).isEqualTo("/adviesdossiers?q=a%20b");
    }

    @ParameterizedTest
    @CsvSource({"adviseur, verkeerd-wachtwoord", "niemand, voorbeeld-wachtwoord", "adviseur, ''", "'', ''"})
    void saysTheSameWhateverIsWrong(String gebruikersnaam, String wachtwoord) {
        assertThat(locatie(bezoeker.meldAan(gebruikersnaam, wachtwoord))).isEqualTo("/login?fout");
        assertThat(bezoeker.get("/login?fout").body())
                .contains("role=\"alert\"", "Gebruikersnaam of wachtwoord klopt niet.");
        assertThat(bezoeker.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void refusesAPasswordThatIsLongerThanCanBeCompared() {
        assertThat(locatie(bezoeker.meldAan("adviseur", "é".repeat(500)))).isEqualTo("/login?fout");
    }

    @Test
    void refusesWhoIsSwitchedOffWithTheSameMessage() {
        gebruikers.compliance();
        zetActief("compliance", false);
        try {
            assertThat(locatie(bezoeker.meldAan("compliance", WACHTWOORD))).isEqualTo("/login?fout");
        } finally {
            zetActief("compliance", true);
        }
    }

    private void zetActief(String gebruikersnaam, boolean actief) {
        database.sql("update gebruiker set actief = ? where gebruikersnaam = ?")
                .params(actief, gebruikersnaam)
                .update();
    }

    @Test
    void givesTheSessionANewIdSoThatNobodyCanFixIt() {
        bezoeker.get("/login");
        HttpCookie tevoren = bezoeker.cookie("KLANTCRM").orElseThrow();

        bezoeker.meldAan("adviseur", WACHTWOORD);

        assertThat(bezoeker.cookie("KLANTCRM").orElseThrow().getValue()).isNotEqualTo(tevoren.getValue());
    }

    /** As bytes, for most of these are no text. */
    @ParameterizedTest
    @ValueSource(strings = {"00", "616200", "ff", "c328", "eda080", "2d31", "20", "0a", "27206f7220313d31"})
    void takesACookieThatIsNoSessionForNone(String inhoud) {
        byte[] bytes = HexFormat.of().parseHex(inhoud);
        assertGeenSessie(Base64.getEncoder().encodeToString(bytes));
        assertGeenSessie(Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, 3000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "%00", "a b", "\"x\"", "8f1c2d3e-0000-0000-0000-000000000000"})
    void takesACookieThatIsNotEvenEncodedForNone(String cookie) {
        assertGeenSessie(cookie);
    }

    private void assertGeenSessie(String cookie) {
        HttpResponse<String> pagina = new Bezoeker(poort).get("/", "Cookie", "KLANTCRM=" + cookie);
        assertThat(locatie(pagina)).isEqualTo("/login");
        assertThat(new Bezoeker(poort)
                        .get("/login", "Cookie", "KLANTCRM=" + cookie)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsTheCookieFromScriptsAndOtherSites() {
        String cookie =
                bezoeker.get("/login").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void keepsTheCookieToTlsBehindAProxyThatEndsIt() {
        HttpResponse<String> antwoord = bezoeker.get("/login", "X-Forwarded-Proto", "https");

        assertThat(antwoord.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
        assertThat(antwoord.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void asksNobodyToSignInTwice() {
        bezoeker.meldAan("adviseur", WACHTWOORD);

        assertThat(locatie(bezoeker.get("/login"))).isEqualTo("/");
    }

    @Test
    void reloadsThePageWhenAPartOfItIsAskedForWithoutASession() {
        HttpResponse<String> antwoord = bezoeker.get("/klanten", "HX-Request", "true");

        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.headers().firstValue("HX-Refresh")).hasValue("true");
        // The part is no page to go back to.
        assertThat(locatie(bezoeker.meldAan("adviseur", WACHTWOORD))).isEqualTo("/");
    }

    @Test
    void signsOut() {
        bezoeker.meldAan("adviseur", WACHTWOORD);
        bezoeker.get("/");
        HttpResponse<String> antwoord = bezoeker.post("/logout", Map.of());

        assertThat(locatie(antwoord)).isEqualTo("/login?uitgelogd");
        assertThat(bezoeker.get("/login?uitgelogd").body()).contains("U bent uitgelogd.");
        assertThat(locatie(bezoeker.get("/"))).isEqualTo("/login");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        bezoeker.meldAan("adviseur", WACHTWOORD);
        HttpResponse<String> antwoord = bezoeker.postRuw("/logout", "");

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(bezoeker.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void sendsAFormThatOutlivedItsSessionToTheSignIn() {
        assertThat(locatie(bezoeker.postRuw("/klanten", "achternaam=Jansen"))).isEqualTo("/login");
    }

    @Test
    void takesNoTokenOfTheSignInForASignedInSession() {
        bezoeker.get("/login");
        String token = bezoeker.token();
        bezoeker.meldAan("adviseur", WACHTWOORD);

        assertThat(bezoeker.postRuw("/logout", "_csrf=" + token).statusCode()).isEqualTo(403);
    }

    private static String locatie(HttpResponse<String> antwoord) {
        return antwoord.headers().firstValue("Location").orElse("");
    }
}
