package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class FoutpaginasIT {

    private static final Pattern REFERENTIE = Pattern.compile("<code>([0-9a-f]{8})</code>");

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @LocalServerPort
    private int poort;

    private Bezoeker bezoeker;

    @BeforeEach
    void meldAan() {
        gebruikers.compliance();
        bezoeker = new Bezoeker(poort);
        bezoeker.meldAan("compliance", Voorbeeldgebruikers.WACHTWOORD);
    }

    @ParameterizedTest
    @CsvSource({
        "/proef/fout/weg, 404, Niet gevonden",
        "/proef/nummer/1, 404, Niet gevonden",
        "/proef/nummer/een, 404, Niet gevonden",
        "/proef/nummer/99999999999999999999, 404, Niet gevonden",
        "/proef/nummer/1?aantal=veel, 400, Ongeldige aanvraag",
        "/proef/fout/toegang, 403, Geen toegang",
        "/proef/fout/versie, 409, Intussen gewijzigd",
        "/proef/fout/invoer, 422, Dat is niet gelukt",
        "/proef/nergens, 404, Niet gevonden",
        "/nergens, 404, Niet gevonden",
        "/css/nergens.css, 404, Niet gevonden",
        "/taal, 405, Dat kan hier niet",
        "/actuator/env, 404, Niet gevonden",
        "/actuator/health, 403, Geen toegang",
        "/error, 403, Geen toegang",
    })
    void areInTheFrameOfTheSiteWithAWayBack(String pad, int status, String titel) {
        HttpResponse<String> antwoord = bezoeker.get(pad);

        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.body())
                .contains("<title>" + titel + " · Klant CRM</title>", "<h1>" + titel + "</h1>", "<html lang=\"nl\">")
                .contains("Test compliance", "Naar het overzicht");
    }

    @Test
    void sayWhichMethodsThereAre() {
        HttpResponse<String> antwoord =
                bezoeker.stuur(bezoeker.aanvraag("/", "X-CSRF-TOKEN", token()).method("PUT", BodyPublishers.noBody()));

        assertThat(antwoord.statusCode()).isEqualTo(405);
        assertThat(antwoord.headers().firstValue("Allow")).hasValue("GET");
        assertThat(antwoord.body()).contains("<h1>Dat kan hier niet</h1>");
    }

    private String token() {
        bezoeker.get("/");
        return bezoeker.token();
    }

    @ParameterizedTest
    @CsvSource({"/proef/fout/onverwacht, IllegalStateException", "/proef/sjabloon, TemplateProcessingException"})
    void giveAReferenceToTheLogForWhatNobodyExpected(String pad, String oorzaak, CapturedOutput log) {
        HttpResponse<String> antwoord = bezoeker.get(pad);

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body())
                .contains("<h1>Er ging iets mis</h1>", "Test compliance")
                .doesNotContain("Exception", "Jansen", "nl.klantcrm");
        Matcher referentie = REFERENTIE.matcher(antwoord.body());
        assertThat(referentie.find()).isTrue();
        assertThat(antwoord.headers().firstValue("X-Referentie")).hasValue(referentie.group(1));
        assertThat(log).contains("reference " + referentie.group(1), oorzaak, "\tat ");
    }

    @Test
    void keepMessagesOutOfTheLogForTheyMayBePersonal(CapturedOutput log) {
        bezoeker.get("/proef/fout/onverwacht");

        assertThat(log).doesNotContain("Jansen", "1960");
    }

    @Test
    void areAProblemDetailForPrograms() {
        HttpResponse<String> antwoord =
                new Bezoeker(poort).stuur(bezoeker.aanvraag("/proef/fout/weg").setHeader("Accept", "application/json"));

        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(antwoord.body()).contains("\"status\":404").doesNotContain("proef 1");
    }

    @Test
    void areInEnglishForWhoChoseThat() {
        HttpResponse<String> antwoord = bezoeker.get("/nergens", "Cookie", "taal=en");

        assertThat(antwoord.body()).contains("<html lang=\"en\">", "<h1>Not found</h1>");
    }

    @Test
    void leadWhoIsNotSignedInToTheSignInWhetherThePageExistsOrNot() {
        HttpResponse<String> antwoord = new Bezoeker(poort).get("/nergens");

        assertThat(antwoord.headers().firstValue("Location")).hasValue("/login");
    }
}
