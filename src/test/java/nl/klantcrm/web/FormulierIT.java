package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The controls of {@code fragments/formulier.html}, as a browser gets them. */
@DatabaseTest
class FormulierIT {

    private static final String PAGINA = "/proef/formulier";

    @LocalServerPort
    private int poort;

    private Bezoeker bezoeker;
    private String leeg;

    @BeforeEach
    void opent() {
        bezoeker = new Bezoeker(poort);
        leeg = plat(bezoeker.get(PAGINA));
    }

    @Test
    void hasALabelForEachControl() {
        assertThat(leeg)
                .contains("<label class=\"form-label\" for=\"tekst\"><span>Zoeken</span>"
                        + "<span class=\"verplicht\" aria-hidden=\"true\"> *</span></label>")
                .contains("<label class=\"form-label\" for=\"datum\"><span>Zoeken</span></label>")
                .contains("<label class=\"form-check-label\" for=\"vink\">Zoeken</label>");
    }

    @Test
    void hasTheRightKindOfControl() {
        assertThat(leeg)
                .contains("type=\"text\" id=\"tekst\" maxlength=\"20\" required=\"required\" name=\"tekst\" value=\"\"")
                .contains("type=\"date\" id=\"datum\" name=\"datum\" value=\"\"")
                .contains("type=\"email\" id=\"email\" maxlength=\"254\"", "type=\"tel\" id=\"telefoon\"")
                .contains("<select class=\"form-select\" autocomplete=\"off\" id=\"keuze\" required=\"required\"")
                .contains("<option value=\"\"></option> <option value=\"A\">Eerste</option>")
                .contains("<textarea class=\"form-control\" rows=\"4\" autocomplete=\"off\" id=\"verhaal\"")
                .doesNotContain("aria-invalid", "samenvatting");
    }

    @Test
    void comesBackAsTypedWithAMessagePerField() {
        HttpResponse<String> antwoord = bezoeker.post(
                PAGINA, Map.of("tekst", " ", "datum", "31-02-2020", "keuze", "B", "verhaal", "<b>\n", "vink", "true"));

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(plat(antwoord))
                .contains("id=\"datum\" aria-invalid=\"true\" aria-describedby=\"datum-fout\" name=\"datum\"")
                .contains("name=\"datum\" value=\"31-02-2020\"")
                .contains("<p class=\"veldfout\" id=\"datum-fout\"> <span>Vul een bestaande datum in,")
                .contains("<p class=\"veldfout\" id=\"tekst-fout\"> <span>Vul dit in.</span>")
                .contains("<option value=\"B\" selected=\"selected\">Tweede</option>", "&lt;b&gt;")
                .contains("value=\"true\" id=\"vink\" name=\"vink\" checked=\"checked\"");
    }

    @Test
    void isSummedUpWithLinksToTheFields() {
        String pagina =
                plat(bezoeker.post(PAGINA, Map.of("_vink", "on", "datum", "gisteren", "rijen[0].naam", "te lang")));

        assertThat(pagina)
                .contains("<div class=\"samenvatting\" role=\"alert\" tabindex=\"-1\"> <h2>Controleer de invoer</h2>")
                .contains("<a href=\"#datum\">", "<a href=\"#rijen-0--naam\">Naam: Gebruik hoogstens 5 tekens.</a>")
                .contains(
                        "id=\"rijen-0--naam\" maxlength=\"5\" aria-invalid=\"true\" aria-describedby=\"rijen-0--naam-fout\"")
                .contains("name=\"rijen[0].naam\" value=\"te lang\"");
    }

    @Test
    void showsWhatTheDomainRefusesBesideTheFieldAndOnTop() {
        HttpResponse<String> antwoord = bezoeker.post(PAGINA, Map.of("tekst", "geweigerd", "_vink", "on"));

        assertThat(antwoord.statusCode()).isEqualTo(422);
        // There is no text for these codes; the code itself is better than no page.
        assertThat(plat(antwoord))
                .contains("name=\"tekst\" value=\"geweigerd\"")
                .contains("<span>proef.geheel</span>", "<a href=\"#tekst\">proef.geweigerd</a>");
    }

    @Test
    void redirectsWhenAllIsWell() {
        HttpResponse<String> antwoord =
                bezoeker.post(PAGINA, Map.of("tekst", "goed", "_vink", "on", "rijen[0].naam", "a"));

        assertThat(antwoord.headers().firstValue("Location")).hasValue(PAGINA);
    }

    private static String plat(HttpResponse<String> antwoord) {
        return antwoord.body().replaceAll("\\s+", " ").replaceAll(" >", ">");
    }
}
