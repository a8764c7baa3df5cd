package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

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
    void isRefusedWhenItIsHuge() {
        String tekst = "tekst=" + "x".repeat(3_000_000) + "&_csrf=" + bezoeker.token();

        assertThat(bezoeker.postRuw(FORMULIER, tekst).statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/klanten/a%2Fb", "/klanten;x=1", "//klanten", "/klanten/%00", "/klanten/..%5c", "/a b"})
    void isRefusedInAPath(String pad) {
        assertThat(bezoeker.getRuw(pad)).startsWith("HTTP/1.1 400").doesNotContain("Exception");
    }

    private static void assertOnbegrijpelijk(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("<h1>Ongeldige aanvraag</h1>");
    }
}
