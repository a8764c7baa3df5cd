package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What we tell browsers they may do with our pages. */
@DatabaseTest
class KoppenIT {

    private static final String BELEID =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private Middelen middelen;

    @LocalServerPort
    private int poort;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/nergens", "/a//b", "/actuator/health/liveness"})
    void areStrictOnEveryAnswer(String pad) {
        HttpHeaders koppen = aangemeld().get(pad).headers();

        assertThat(koppen.firstValue("Content-Security-Policy")).hasValue(BELEID);
        assertThat(koppen.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(koppen.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(koppen.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(koppen.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(koppen.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(koppen.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(koppen.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void letABrowserKeepTheAssetsForEver() {
        Bezoeker bezoeker = new Bezoeker(poort);
        for (String middel : new String[] {middelen.css(), middelen.js(), middelen.bootstrap(), middelen.htmx()}) {
            var antwoord = bezoeker.get(middel);

            assertThat(antwoord.statusCode()).as(middel).isEqualTo(200);
            assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void leaveNothingInlineForThePolicyToRefuse() {
        assertThat(aangemeld().get("/").body()).doesNotContain("<style", " style=", "<script>", " onclick=", "http://");
    }

    private Bezoeker aangemeld() {
        gebruikers.adviseur();
        Bezoeker bezoeker = new Bezoeker(poort);
        bezoeker.meldAan("adviseur", Voorbeeldgebruikers.WACHTWOORD);
        return bezoeker;
    }
}
