package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends of its own accord. */
@DatabaseTest
class SlechteInvoerIT {

    private static final String FORMULIER = "/proef/formulier";

    @LocalServerPort
    private int poort;

    private Bezoeker bezoeker;

    @BeforeEach
    void opent() {
        bezoeker = new Bezoeker(poort);
        bezoeker.get(FORMULIER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tekst=%00",
                "tekst=%ff",
                "tekst=%c3%28",
                "tekst=%zz",
                "te%00kst=x",
                "rijen[99999].naam=x",
                "rijen[2147483648].naam=x",
                "rijen[-1].naam=x",
                "rijen[x].naam=x",
                "rijen[].naam=x",
                "rijen[0.naam=x",
                "rijen[5].naam=x",
                "rijen[0].naam=x&rijen[2].naam=x",
            })
    void isRefusedInTheFrameOfTheSite(String velden) {
        assertOnbegrijpelijk(bezoeker.postRuw(FORMULIER, velden + "&_csrf=" + bezoeker.token()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%ff", "%c3%28", "%zz", "1%00"})
    void isRefusedInTheQuestionOfAnAddressToo(String waarde) {
        assertThat(bezoeker.getRuw("/proef/nummer/1?aantal=" + waarde))
                .startsWith("HTTP/1.1 400")
                .contains("<h1>Ongeldige aanvraag</h1>");
    }

    @Test
    void isRefusedWhenThereAreMoreFieldsThanAFormHas() {
        String velden = "x=1&".repeat(3000);

        assertOnbegrijpelijk(bezoeker.postRuw(FORMULIER, velden + "_csrf=" + bezoeker.token()));
    }

    @Test
    void isRefusedWhenTheNameOfAFieldIsHuge() {
        for (String naam :
                new String[] {"a" + "[1]".repeat(50_000), "[".repeat(50_000), "a[1]" + ".b".repeat(50_000)}) {
            assertThat(bezoeker.postRuw(FORMULIER, naam + "=x&_csrf=" + bezoeker.token())
                            .statusCode())
                    .isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=a",
                "multipart/form-data; boundary=",
                "onzin"
            })
    void isRefusedWhenItIsNotWhatItSaysItIs(String soort) {
        assertThat(bezoeker.stuur(bezoeker.aanvraag(FORMULIER, "X-CSRF-TOKEN", bezoeker.token(), "Content-Type", soort)
                                .POST(BodyPublishers.ofString("--a\r\nonzin")))
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void isRefusedWhenItIsHuge() {
        String tekst = "tekst=" + "x".repeat(3_000_000) + "&_csrf=" + bezoeker.token();

        assertThat(bezoeker.postRuw(FORMULIER, tekst).statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/klanten/a%2Fb", "/klanten;x=1", "//klanten", "/klanten/%00", "/klanten/..%5c", "/a b"})
    void isRefusedInAPath(String pad) {
        assertThat(bezoeker.getRuw(pad)).startsWith("HTTP/1.1 400").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/klanten/%00", "/%c3%28", "/%zz", "/a b", "/{x}", "/a%2Fb"})
    void whatTheServerRefusesByItselfLooksLikeTheSite(String pad) {
        assertThat(bezoeker.getRuw(pad))
                .startsWith("HTTP/1.1 400")
                .contains(
                        "<html lang=\"nl\">",
                        "<title>Ongeldige aanvraag · Klant CRM</title>",
                        "<h1>Ongeldige aanvraag</h1>",
                        "/css/theme.css",
                        "Naar het overzicht",
                        "Content-Security-Policy: default-src 'none'",
                        "Cache-Control: no-cache, no-store")
                .doesNotContain("Tomcat", "Exception");
    }

    @Test
    void whatTheServerRefusesByItselfIsInEnglishForWhoChoseThat() {
        assertThat(bezoeker.stuurRuw(
                        "GET /%00 HTTP/1.1\r\nHost: x\r\nCookie: a=b; taal=en\r\nConnection: close\r\n\r\n"))
                .contains("<html lang=\"en\">", "<h1>Request not understood</h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ONZIN||",
                "GET / HTTP/9.9|Host: x||",
                "GET / HTTP/1.1||",
                "GET / HTTP/1.1|Host: a b|Connection: close||",
                "GET / HTTP/1.1|Host: x|Onzin|Connection: close||",
                "TRACE / HTTP/1.1|Host: x|Connection: close||",
                "FOO / HTTP/1.1|Host: x|Connection: close||",
                "POST /login HTTP/1.1|Host: x|Content-Length: -1|Connection: close||",
                "POST /login HTTP/1.1|Host: x|Transfer-Encoding: onzin|Connection: close||",
                "POST /login HTTP/1.1|Host: x|Content-Type: multipart/form-data|Content-Length: 1|"
                        + "Connection: close||x",
                "POST /login HTTP/1.1|Host: x|Content-Type: multipart/form-data; boundary=a|Content-Length: 9|"
                        + "Connection: close||--a|onzi",
                "POST /login HTTP/1.1|Host: x|Content-Type: onzin|Content-Length: 1|Connection: close||x",
                "GET /css/theme.css HTTP/1.1|Host: x|Range: bytes=a-b|Connection: close||",
                "GET /login HTTP/1.1|Host: x|Accept: ,;=\u00FF|Connection: close||",
                "GET /login HTTP/1.1|Host: x|X-Forwarded-Port: a|X-Forwarded-Proto: b|X-Forwarded-For: c|"
                        + "X-Forwarded-Host: d e|Connection: close||",
                "GET /login HTTP/1.1|Host: x|Cookie: =;;taal=\u00FF\u0001; KLANTCRM=|Connection: close||",
            })
    void isNeverAFaultOfOurs(String aanvraag) {
        assertThat(bezoeker.stuurRuw(aanvraag.replace("|", "\r\n")))
                .matches("(?s)HTTP/1.1 (200|302|4\\d\\d|501|505)\\b.*")
                .doesNotContain("Exception", "Tomcat");
    }

    private static void assertOnbegrijpelijk(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("<h1>Ongeldige aanvraag</h1>");
    }
}
