package nl.klantcrm.adviesdossier.web;

import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The rekeninvoer as programs read it is what the published schema says. */
class RekeninvoerJsonIT extends PaginaBasis {

    private static final String PENSIOEN = "Waardering Pensioen Ingegaan";

    private final Schema schema = lees(Path.of("docs/rekeninvoer.schema.json"));

    @Test
    void onlyTheHoofdgerechtigdeIsInItUntilThereAreAnswers() {
        MvcTestResult antwoord = haal(maak(nieuw(klant(gezin()), PENSIOEN, "PARTNER")) + "/rekeninvoer.json");
        assertThat(antwoord)
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/json")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {
                          "schemaversie": 1,
                          "type": "Waardering Pensioen Ingegaan",
                          "dossierdatum": "2024-02-29",
                          "voorWie": "partner",
                          "hoofdgerechtigde": {
                            "naam": "B. (Bram) de Vries", "geslacht": "man",
                            "geboortedatum": "1961-07-01", "overlijdensdatum": null
                          },
                          "partner": null,
                          "kinderen": []
                        }""");
        volgtHetSchema(antwoord);
    }

    @Test
    void whoTakesPartIsInItWithTheRelation() {
        String adres = maak(nieuw(klant(gezin()), PENSIOEN, "KLANT"));
        MultiValueMap<String, String> antwoorden = new LinkedMultiValueMap<>();
        antwoorden.set("versie", "0");
        antwoorden.set("rekenenMetPartner", "true");
        antwoorden.set("rekenenMetKinderen", "true");
        antwoorden.set("kinderen", "3");
        assertThat(post(adres + "/antwoorden", antwoorden)).hasStatus3xxRedirection();

        MvcTestResult antwoord = haal(adres + "/rekeninvoer.json");
        assertThat(antwoord).bodyJson().isLenientlyEqualTo("""
                        {
                          "partner": {
                            "persoon": {"naam": "B. (Bram) de Vries"},
                            "exPartner": false,
                            "relatie": {"vorm": "gehuwd", "begin": "1990-05-04", "einde": null}
                          },
                          "kinderen": [
                            {"persoon": {"naam": "C. (Cas) de Vries"}, "vanHoofdgerechtigde": true, "vanPartner": true}
                          ]
                        }""");
        volgtHetSchema(antwoord);
    }

    @Test
    void itIsShownInTheBrowserAndKeptNowhere() {
        MvcTestResult antwoord = haal(maak(nieuw(klant(gezin()), PENSIOEN, "KLANT")) + "/rekeninvoer.json");
        assertThat(antwoord).headers().hasValue("Cache-Control", "no-store");
        assertThat(antwoord.getResponse().getHeader("Content-Disposition"))
                .matches("inline; filename=\"rekeninvoer-A-\\d{4}-\\d{5,}\\.json\"");
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() {
        String json = tekst(haal(maak(nieuw(klant(gezin()), PENSIOEN, "KLANT")) + "/rekeninvoer.json"));
        assertThat(schema.validate(json.replace("\"schemaversie\":1", "\"schemaversie\":2"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json.replace("\"geslacht\":", "\"bsn\":1,\"geslacht\":"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(json.replace("1960-01-31", "31-01-1960"), InputFormat.JSON))
                .isNotEmpty();
    }

    private void volgtHetSchema(MvcTestResult antwoord) {
        assertThat(schema.validate(tekst(antwoord), InputFormat.JSON)).isEmpty();
    }

    private static Schema lees(Path bestand) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(bestand), InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
