package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class TaalIT {

    @LocalServerPort
    private int poort;

    private Bezoeker bezoeker;

    @BeforeEach
    void bezoek() {
        bezoeker = new Bezoeker(poort);
    }

    @Test
    void isDutchWhateverTheBrowserAsksFor() {
        assertThat(bezoeker.get("/login", "Accept-Language", "en-GB,en;q=0.9").body())
                .contains("<html lang=\"nl\">", "<h1>Inloggen</h1>", "lang=\"en\">English</button>");
    }

    @Test
    void isEnglishByChoiceAndStaysSo() {
        bezoeker.get("/login");
        HttpResponse<String> antwoord =
                bezoeker.post("/taal", Map.of("taal", "en"), "Referer", "http://localhost:1/login?uitgelogd");

        assertThat(antwoord.headers().firstValue("Location")).hasValue("/login?uitgelogd");
        assertThat(antwoord.headers().firstValue("Set-Cookie").orElse(""))
                .contains("taal=en", "Max-Age=31536000", "HttpOnly", "SameSite=Lax");
        assertThat(bezoeker.get("/login?uitgelogd").body())
                .contains("<html lang=\"en\">", "<h1>Sign in</h1>", "You are signed out.", ">Nederlands</button>");
    }

    @Test
    void goesBackToDutch() {
        bezoeker.get("/login");
        bezoeker.post("/taal", Map.of("taal", "en"));
        bezoeker.post("/taal", Map.of("taal", "nl"));

        assertThat(bezoeker.get("/login").body()).contains("<html lang=\"nl\">");
    }

    @Test
    void isNeverOneThatWeDoNotSpeak() {
        assertThat(bezoeker.get("/login", "Cookie", "taal=fr").body()).contains("<html lang=\"nl\">");
    }
}
