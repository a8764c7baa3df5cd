package nl.klantcrm.adviesdossier.web;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.kind;
import static nl.klantcrm.klant.VoorbeeldKlant.met;
import static nl.klantcrm.klant.VoorbeeldKlant.partner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import nl.klantcrm.klant.Adres;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KlantId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The tab Start: everybody frozen, and the two questions. */
class StartPaginaIT extends PaginaBasis {

    private static final String PENSIOEN = "Waardering Pensioen Ingegaan";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everybodyIsShownWithTheirRole() {
        assertThat(haal(maak(nieuw(klant(gezin()), PENSIOEN, "PARTNER"))))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Voor de partner, B. (Bram) de Vries",
                        "Hoofdgerechtigde",
                        "B. (Bram) de Vries",
                        "01-07-1961",
                        "(62 jaar)",
                        "Partner",
                        "A.B. (Anna) van der Aa",
                        "geboortenaam Núñez",
                        "31-01-1960",
                        "(64 jaar)",
                        "sinds 04-05-1990",
                        "Kind",
                        "C. (Cas) de Vries",
                        "Kind van B. (Bram) de Vries en A.B. (Anna) van der Aa");
    }

    @Test
    void whoIsAPartnerOfTheKlantOnlyIsSaidToBeThat() {
        KlantId klant = klant(huishouden(
                BerekeningenVoor.KLANT_EN_PARTNER,
                List.of(
                        partner("Ex", LocalDate.of(1985, 1, 1), LocalDate.of(1989, 1, 1)),
                        partner("Bram", LocalDate.of(1990, 5, 4), null)),
                List.of()));
        assertThat(haal(maak(nieuw(klant, PENSIOEN, "PARTNER"))))
                .bodyText()
                .containsSubsequence("Hoofdgerechtigde", "B. (Bram)", ">Partner<", "A.B. (Anna)")
                .containsSubsequence(">Ex-partner van de klant<", "E. (Ex)", "van 01-01-1985 tot 01-01-1989");
        assertThat(haal(maak(nieuw(klant, PENSIOEN, "KLANT"))))
                .bodyText()
                .contains(">Ex-partner<")
                .doesNotContain("van de klant<");
    }

    @Test
    void theAddressIsShownAsOnAnEnvelope() {
        assertThat(haal(maak(nieuw(klant(alleenstaand()), PENSIOEN, null))))
                .bodyText()
                .contains(">Kerkstraat 1 a<", ">3511 AB Utrecht<");
        KlantId inBelgie = klant(met(alleenstaand(), new Adres(null, null, null, "1000", "Brussel", "BE")));
        assertThat(haal(maak(nieuw(inBelgie, PENSIOEN, null)))).bodyText().contains(">1000 Brussel<", ">België<");
        KlantId zonder = klant(met(alleenstaand(), new Adres(null, null, null, null, null, "NL")));
        assertThat(haal(maak(nieuw(zonder, PENSIOEN, null)))).bodyText().doesNotContain(">Adres<");
    }

    @Test
    void theTitleHoldsNoName() {
        assertThat(haal(maak(nieuw(klant(gezin()), PENSIOEN, "KLANT"))))
                .bodyText()
                .containsPattern("<title>Adviesdossier A-\\d{4}-\\d{5,} · Klant CRM</title>");
    }

    @Test
    void laterChangesOfTheKlantdossierLeaveThePagesAsTheyWereToTheByte() {
        KlantId klant = klant(gezin());
        String adres = maak(nieuw(klant, PENSIOEN, "KLANT"));
        String startTevoren = zonderToken(tekst(haal(adres)));
        String invoerTevoren = zonderToken(tekst(haal(adres + "/rekeninvoer")));
        String jsonTevoren = tekst(haal(adres + "/rekeninvoer.json"));

        als(() -> {
            klanten.wijzig(klant, klantOverzicht.toon(klant).versie(), alleenstaand());
            return klant;
        });

        assertThat(zonderToken(tekst(haal(adres)))).isEqualTo(startTevoren);
        assertThat(zonderToken(tekst(haal(adres + "/rekeninvoer")))).isEqualTo(invoerTevoren);
        assertThat(tekst(haal(adres + "/rekeninvoer.json"))).isEqualTo(jsonTevoren);
        assertThat(haal("/klanten/" + klant)).bodyText().doesNotContain("C. (Cas)");
    }

    @Test
    void answersAreSavedAndShown() {
        String adres = maak(nieuw(klant(gezin()), PENSIOEN, "KLANT"));
        assertThat(haal(adres)).bodyText().containsPattern("id=\"rekenenMetPartner-nee\"[^>]*checked");
        assertThat(antwoord(adres, antwoorden("0", "true", "2", "true", "3"))).hasStatus3xxRedirection();
        assertThat(haal(adres))
                .bodyText()
                .containsPattern("(?s)id=\"rekenenMetPartner\"[^>]*checked")
                .containsPattern("(?s)id=\"partners-2\"[^>]*checked")
                .containsPattern("(?s)id=\"kinderen-3\"[^>]*checked");
        assertThat(haal(adres + "/rekeninvoer")).bodyText().contains("B. (Bram) de Vries", "C. (Cas) de Vries");
    }

    @Test
    void badAnswersComeBackAsGivenWithAMessage() {
        String adres = maak(nieuw(klant(gezin()), PENSIOEN, "KLANT"));
        assertThat(antwoord(adres, antwoorden("0", "false", "", "true", "")))
                .hasStatus(422)
                .bodyText()
                .contains("role=\"alert\"", "Kies met welke kinderen wordt gerekend")
                .containsPattern("(?s)id=\"rekenenMetKinderen\"[^>]*checked");
        for (String niemand : new String[] {"1", "3", "99", "x", "-1", "99999999999"}) {
            assertThat(antwoord(adres, antwoorden("0", "true", niemand, "false", "")))
                    .as(niemand)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Deze partner is niet te kiezen");
        }
        assertThat(antwoord(adres, antwoorden("", "true", "2", "false", "")))
                .hasStatus(422)
                .bodyText()
                .contains("onvolledig");
        assertThat(haal(adres + "/rekeninvoer")).bodyText().contains("zonder partner", "zonder kinderen");
    }

    @Test
    void whoMayNotBeChosenIsDisabledWithReasonAndDate() {
        KlantId klant = klant(huishouden(
                BerekeningenVoor.KLANT,
                List.of(
                        partner("Ex", null, LocalDate.of(2024, 2, 28)),
                        partner("Bram", LocalDate.of(2024, 2, 28), null)),
                List.of(kind("Cas", LocalDate.of(2024, 3, 1)))));
        assertThat(haal(maak(nieuw(klant, PENSIOEN, null))))
                .bodyText()
                .containsPattern("(?s)id=\"partners-2\"[^>]*disabled")
                .containsPattern("(?s)id=\"partners-2\"[^>]*aria-describedby=\"partners-2-reden\"")
                .contains(
                        "relatie beëindigd op 28-02-2024, vóór de dossierdatum",
                        "geboren op 01-03-2024, na de dossierdatum")
                .doesNotContainPattern("(?s)id=\"partners-3\"[^>]*disabled");
    }

    @Test
    void aTypeThatLoadsNobodyAsksNothing() {
        assertThat(haal(maak(nieuw(klant(gezin()), "ODV", "KLANT"))))
                .bodyText()
                .doesNotContain("Rekenen met partner", "Rekenen met kinderen", "Antwoorden opslaan");
    }

    @Test
    void aRefusalIsSaidAlsoOnAPageThatAsksNothing() {
        String adres = maak(nieuw(klant(gezin()), "ODV", "KLANT"));
        assertThat(antwoord(adres, antwoorden("0", "true", "2", "true", "3")))
                .hasStatus(422)
                .bodyText()
                .contains("role=\"alert\"", "Deze berekening kent geen partner", "Deze berekening kent geen kinderen")
                .doesNotContain("href=\"#rekenenMet");
        assertThat(antwoord(adres, antwoorden("7", "false", "", "false", "")))
                .hasStatus(409)
                .bodyText()
                .contains("role=\"alert\"", "intussen door iemand anders gewijzigd");
    }

    @Test
    void whoAnswersWhatHasBecomeDefinitiefIsToldSo() {
        String adres = maak(nieuw(klant(gezin()), PENSIOEN, "KLANT"));
        jdbc.sql("update adviesdossier set status = 'DEFINITIEF', versie = versie + 1,"
                        + " definitief_op = now(), definitief_door = behandelaar_id where id = :id")
                .param("id", Long.valueOf(adres.substring(adres.lastIndexOf('/') + 1)))
                .update();
        for (String versie : new String[] {"0", "1"}) {
            assertThat(antwoord(adres, antwoorden(versie, "true", "2", "false", "")))
                    .as("version " + versie)
                    .hasStatus(422)
                    .bodyText()
                    .contains("role=\"alert\"", "is definitief; de antwoorden staan vast")
                    .doesNotContain("Antwoorden opslaan");
        }
        assertThat(haal(adres)).bodyText().doesNotContain("role=\"alert\" tabindex");
    }

    @Test
    void aStaleVersionShowsBothAnswersAndKeepsThoseThatWereGiven() {
        String adres = maak(nieuw(klant(gezin()), PENSIOEN, "KLANT"));
        assertThat(antwoord(adres, antwoorden("0", "true", "2", "false", ""))).hasStatus3xxRedirection();
        MvcTestResult tweede = antwoord(adres, antwoorden("0", "false", "", "true", "3"));
        assertThat(tweede)
                .hasStatus(409)
                .bodyText()
                .contains("intussen door iemand anders gewijzigd", "name=\"versie\" value=\"1\"")
                .containsPattern("(?s)id=\"rekenenMetKinderen\"[^>]*checked")
                .containsSubsequence("Rekenen met partner", "Nee", "Ja: B. (Bram) de Vries")
                .containsSubsequence("Rekenen met kinderen", "Ja: C. (Cas) de Vries", "Nee");
        assertThat(haal(adres + "/rekeninvoer"))
                .bodyText()
                .contains("B. (Bram)")
                .doesNotContain("C. (Cas)");
        assertThat(antwoord(adres, antwoorden("1", "false", "", "true", "3"))).hasStatus3xxRedirection();
    }

    @Test
    void whoMayOnlyLookSeesTheAnswersAndIsRefused() {
        String adres = maak(nieuw(klant(gezin()), PENSIOEN, "KLANT"));
        antwoord(adres, antwoorden("0", "true", "2", "false", ""));
        assertThat(mvc.get().uri(adres).with(user(gebruikers.compliance())))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Rekenen met partner", "Ja", "B. (Bram) de Vries", "Rekenen met kinderen", "Nee")
                .doesNotContain("Antwoorden opslaan", "type=\"radio\"");
        assertThat(mvc.post()
                        .uri(adres + "/antwoorden")
                        .params(antwoorden("1", "false", "", "false", ""))
                        .with(user(gebruikers.compliance()))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String adres : new String[] {"999999999", "abc", "-1", "99999999999999999999999"}) {
            assertThat(haal("/adviesdossiers/" + adres)).as(adres).hasStatus(404);
            assertThat(haal("/adviesdossiers/" + adres + "/rekeninvoer"))
                    .as(adres)
                    .hasStatus(404);
        }
        assertThat(antwoord("/adviesdossiers/999999999", antwoorden("0", "false", "", "false", "")))
                .hasStatus(404);
    }

    @Test
    void theKlantdossierListsItsAdviesdossiers() {
        KlantId klant = klant(gezin());
        String adres = maak(nieuw(klant, PENSIOEN, "KLANT"));
        assertThat(haal("/klanten/" + klant)).bodyText().contains("href=\"" + adres + "\"", PENSIOEN, "Concept");
    }

    private MvcTestResult antwoord(String adres, MultiValueMap<String, String> antwoorden) {
        return post(adres + "/antwoorden", antwoorden);
    }

    private static MultiValueMap<String, String> antwoorden(
            String versie, String metPartner, String partner, String metKinderen, String kind) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("versie", versie);
        form.set("rekenenMetPartner", metPartner);
        form.set("rekenenMetKinderen", metKinderen);
        if (!partner.isEmpty()) {
            form.add("partners", partner);
        }
        if (!kind.isEmpty()) {
            form.add("kinderen", kind);
        }
        return form;
    }

    private static String zonderToken(String pagina) {
        return pagina.replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                .replaceAll("(X-CSRF-TOKEN&quot;:&quot;)[^&]*", "$1");
    }
}
