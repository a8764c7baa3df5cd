package nl.klantcrm.adviesdossier.web;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.met;
import static nl.klantcrm.klant.VoorbeeldKlant.partner;
import static nl.klantcrm.klant.VoorbeeldKlant.persoon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KlantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Making an adviesdossier on its page, as without JavaScript. */
class NieuwAdviesdossierPaginaIT extends PaginaBasis {

    private static final String PENSIOEN = "Waardering Pensioen Ingegaan";
    private static final String VRAAG = "Voor wie is de berekening bestemd?";

    @Test
    void anAdviesdossierIsMadeAndShown() {
        MultiValueMap<String, String> form = nieuw(klant(alleenstaand()), PENSIOEN, null);
        form.set("omschrijving", "  Eerste <b>advies</b> ");
        String adres = maak(form);
        assertThat(adres).matches("/adviesdossiers/\\d+");
        assertThat(haal(adres))
                .hasStatusOk()
                .bodyText()
                .contains("A.B. (Anna) van der Aa", "Hoofdgerechtigde", PENSIOEN, ">Eerste &lt;b&gt;advies&lt;/b&gt;<");
        assertThat(haal("/adviesdossiers")).bodyText().contains("href=\"" + adres + "\"");
    }

    @Test
    void theFormOpensWithTodayAndWithoutAKlant() {
        assertThat(haal("/adviesdossiers/nieuw"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"dossierdatum\"",
                        "value=\"" + LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")) + "\"")
                .doesNotContain("name=\"klant\"", VRAAG);
    }

    @Test
    void aKlantCanBeGivenAlong() {
        KlantId klant = klant(gezin());
        assertThat(haal("/adviesdossiers/nieuw?klant=" + klant))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Aa, A.B. van der · " + klant.nummer() + " · 31-01-1960 · Utrecht",
                        VRAAG,
                        "B. (Bram) de Vries");
        for (String onbekend : new String[] {"999999999", "abc", "-1", "99999999999999999999999"}) {
            assertThat(haal("/adviesdossiers/nieuw?klant=" + onbekend))
                    .as(onbekend)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Deze klant bestaat niet (meer)");
        }
    }

    @Test
    void searchingFindsByNameAndKeepsWhatWasTyped() {
        MultiValueMap<String, String> form = zoekend("vindbaar");
        klant(met(alleenstaand(), persoon("Vindbaar", LocalDate.of(1960, 1, 31))));
        form.set("actie", "zoeken");
        assertThat(post(NIEUW, form))
                .hasStatusOk()
                .bodyText()
                .contains("de Vries, V. · K-", "value=\"Onthoud mij\"", "value=\"vindbaar\"")
                .doesNotContain("samenvatting");
        form.set("actie", "enter");
        assertThat(post(NIEUW, form))
                .as("the key Enter")
                .hasStatusOk()
                .bodyText()
                .contains("de Vries, V. · K-");
        assertThat(haal("/adviesdossiers/nieuw/klanten?zoek=vindbaar"))
                .as("while typing")
                .hasStatusOk()
                .bodyText()
                .contains("de Vries, V. · K-")
                .doesNotContain("<html", "<form");
        assertThat(haal("/adviesdossiers/nieuw/klanten?zoek=bestaat-niet"))
                .bodyText()
                .contains("Niemand gevonden");
    }

    @Test
    void theQuestionForWhomComesOnlyWithTheKlantdossierThatAllowsBoth() {
        assertThat(haal("/adviesdossiers/nieuw/klant?klant=" + klant(gezin())))
                .bodyText()
                .contains(VRAAG);
        assertThat(haal("/adviesdossiers/nieuw/klant?klant=" + klant(alleenstaand())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(VRAAG);
        MvcTestResult zonderAntwoord = post(NIEUW, nieuw(klant(gezin()), PENSIOEN, null));
        assertThat(zonderAntwoord).hasStatus(422).bodyText().contains(VRAAG, "Kies voor wie de berekening bestemd is");
    }

    @Test
    void enterMakesTheDossierOnceThereIsAKlant() {
        MultiValueMap<String, String> form = nieuw(klant(alleenstaand()), PENSIOEN, null);
        form.set("zoek", "aa");
        form.set("actie", "enter");
        assertThat(maak(form)).matches("/adviesdossiers/\\d+");
    }

    @ParameterizedTest
    @CsvSource({
        "klant, '', Kies een klant.",
        "klant, abc, Kies een klant uit de lijst.",
        "klant, 999999999, Deze klant bestaat niet (meer).",
        "type, '', Kies een type berekening.",
        "type, x, Kies een type berekening uit de lijst.",
        "type, 99999, niet (meer) te kiezen",
        "dossierdatum, '', Vul dit in.",
        "dossierdatum, '\u00A0', Vul dit in.",
        "dossierdatum, 30-02-2024, Vul een bestaande datum in",
        "dossierdatum, 1899-12-31, vóór 01-01-1900",
        "dossierdatum, 2999-01-01, meer dan een jaar in de toekomst",
        "voorWie, PARTNER, alleen berekeningen voor de klant",
        "voorWie, KAT, Kies een waarde uit de lijst.",
        "omschrijving, bsn 111222333, een burgerservicenummer kan zijn",
    })
    void badInputComesBackAsTypedWithAMessage(String veld, String waarde, String melding) {
        MultiValueMap<String, String> form = nieuw(klant(alleenstaand()), PENSIOEN, null);
        form.set("omschrijving", "Onthoud mij");
        form.set(veld, waarde);
        MvcTestResult antwoord = post(NIEUW, form);
        assertThat(antwoord).hasStatus(422).bodyText().contains(melding, "role=\"alert\"");
        if (!veld.equals("omschrijving")) {
            assertThat(antwoord).bodyText().contains("Onthoud mij");
        }
    }

    @Test
    void allThatThePageAsksHasItsMessageAtOnce() {
        MultiValueMap<String, String> form = nieuw(klant(gezin()), PENSIOEN, null);
        form.set("type", "");
        form.set("dossierdatum", "gisteren");
        form.set("omschrijving", "polis 111222333");
        assertThat(post(NIEUW, form))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Kies een type berekening",
                        "Vul een bestaande datum in",
                        "Kies voor wie de berekening bestemd is",
                        "burgerservicenummer kan zijn");
    }

    @Test
    void anOmschrijvingIsOneShortLine() {
        MultiValueMap<String, String> form = nieuw(klant(alleenstaand()), PENSIOEN, null);
        form.set("omschrijving", "a".repeat(201));
        assertThat(post(NIEUW, form)).hasStatus(422).bodyText().contains("hoogstens 200 tekens");
        form.set("omschrijving", "een\u0007twee");
        assertThat(post(NIEUW, form)).hasStatus(422).bodyText().contains("niet kan worden opgeslagen");
    }

    @Test
    void aNumberLikeABsnIsKeptOnlyWhenAskedFor() {
        MultiValueMap<String, String> form = nieuw(klant(alleenstaand()), PENSIOEN, null);
        form.set("omschrijving", "polis 111222333");
        assertThat(post(NIEUW, form)).hasStatus(422).bodyText().contains("Toch bewaren");
        form.set("nummerBewaren", "true");
        assertThat(haal(maak(form))).bodyText().contains("polis 111222333");
    }

    @Test
    void whoCannotBeHoofdgerechtigdeIsNamedWithTheDate() {
        KlantId uitElkaar = klant(huishouden(
                BerekeningenVoor.KLANT_EN_PARTNER,
                List.of(partner("Bram", null, LocalDate.of(2024, 2, 28))),
                List.of()));
        assertThat(post(NIEUW, nieuw(uitElkaar, PENSIOEN, "PARTNER")))
                .hasStatus(422)
                .bodyText()
                .contains("beëindigd op 28-02-2024, vóór de dossierdatum");
    }

    @Test
    void whoMayNotMakeDossiersSeesNoButtonAndIsRefused() {
        for (var wie : List.of(gebruikers.beheerder(), gebruikers.compliance())) {
            assertThat(mvc.get().uri("/adviesdossiers").with(user(wie)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("/adviesdossiers/nieuw");
            assertThat(mvc.get().uri("/adviesdossiers/nieuw").with(user(wie))).hasStatus(403);
            assertThat(mvc.post()
                            .uri(NIEUW)
                            .params(nieuw(klant(alleenstaand()), PENSIOEN, null))
                            .with(user(wie))
                            .with(csrf()))
                    .hasStatus(403);
        }
    }

    private MultiValueMap<String, String> zoekend(String zoek) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("zoek", zoek);
        form.set("omschrijving", "Onthoud mij");
        form.set("dossierdatum", "2024-02-29");
        form.set("type", type(PENSIOEN));
        return form;
    }
}
