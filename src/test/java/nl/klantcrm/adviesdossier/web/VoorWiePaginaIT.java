package nl.klantcrm.adviesdossier.web;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.anna;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.met;
import static nl.klantcrm.klant.VoorbeeldKlant.overleden;
import static nl.klantcrm.klant.VoorbeeldKlant.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.Klantgegevens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** The question for whom names the person the adviesdossier is then made for, whatever the dossierdatum. */
class VoorWiePaginaIT extends PaginaBasis {

    private static final String PENSIOEN = "Waardering Pensioen Ingegaan";
    private static final String TOEN = "T. (Toen) de Vries";
    private static final String NU = "N. (Nu) de Vries";

    @Test
    void thePartnerNamedFollowsTheDossierdatum() {
        KlantId klant = klant(eerstToenDanNu());
        assertThat(naastPartner(haal(deel(klant, "2015-06-15", PENSIOEN)))).contains(TOEN);
        assertThat(naastPartner(haal(deel(klant, "15-6-2018", PENSIOEN)))).contains(NU);
        assertThat(naastPartner(haal("/adviesdossiers/nieuw?klant=" + klant)))
                .as("today")
                .contains(NU);
        MultiValueMap<String, String> form = nieuw(klant, PENSIOEN, null);
        form.set("dossierdatum", "2015-06-15");
        assertThat(naastPartner(post(NIEUW, form))).as("a page that comes back").contains(TOEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gisteren", "2015-02-30"})
    void withoutADossierdatumNobodyIsNamed(String dossierdatum) {
        MvcTestResult antwoord = haal(deel(klant(eerstToenDanNu()), dossierdatum, PENSIOEN));
        assertThat(naastPartner(antwoord)).contains("dossierdatum").doesNotContain(TOEN, NU);
    }

    @Test
    void aDossierIsNeverMadeForAnotherThanThePageNamed() {
        KlantId klant = klant(eerstToenDanNu());
        MultiValueMap<String, String> form = nieuw(klant, PENSIOEN, "PARTNER");
        form.set("partner", getoondePartner(haal(deel(klant, "2026-01-01", PENSIOEN))));
        form.set("dossierdatum", "2015-06-15");

        MvcTestResult geweigerd = post(NIEUW, form);
        assertThat(geweigerd).hasStatus(422).bodyText().contains("De berekening is voor " + TOEN);
        assertThat(naastPartner(geweigerd)).contains(TOEN);

        form.set("partner", getoondePartner(geweigerd));
        assertThat(haal(maak(form)))
                .bodyText()
                .containsSubsequence("Voor de partner, " + TOEN, "Hoofdgerechtigde", TOEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", "abc", "-1", "99999999999999999999"})
    void whoSawNobodyNamedIsAskedOnce(String getoond) {
        MultiValueMap<String, String> form = nieuw(klant(gezin()), PENSIOEN, "PARTNER");
        form.set("partner", getoond);
        assertThat(post(NIEUW, form)).hasStatus(422).bodyText().contains("De berekening is voor B. (Bram) de Vries");
    }

    @Test
    void forTheKlantItDoesNotMatterWhichPartnerWasNamed() {
        MultiValueMap<String, String> form = nieuw(klant(gezin()), PENSIOEN, "KLANT");
        form.set("partner", "0");
        assertThat(maak(form)).matches("/adviesdossiers/\\d+");
    }

    @Test
    void whenNobodyCanBeHoofdgerechtigdeThePageSaysWhy() {
        KlantId uitElkaar = klant(huishouden(
                BerekeningenVoor.KLANT_EN_PARTNER, List.of(partner("Ex", null, LocalDate.of(2024, 2, 28))), List.of()));
        assertThat(naastPartner(haal(deel(uitElkaar, "2024-02-29", PENSIOEN))))
                .contains("E. (Ex) de Vries", "relatie beëindigd op 28-02-2024, vóór de dossierdatum");
        assertThat(naastPartner(haal(deel(uitElkaar, "2024-02-28", PENSIOEN))))
                .as("the day itself")
                .doesNotContain("beëindigd");
        assertThat(naastPartner(haal(deel(uitElkaar, "2024-02-29", "Uit elkaar"))))
                .as("a type that allows it")
                .contains("E. (Ex) de Vries")
                .doesNotContain("beëindigd");
        assertThat(naastPartner(
                        haal("/adviesdossiers/nieuw/klant?klant=" + uitElkaar + "&dossierdatum=2024-02-29&type=x")))
                .as("a type that does not exist")
                .contains("beëindigd");
    }

    @Test
    void aKlantWhoDiedBeforeTheDossierdatumIsNamedWithTheDate() {
        String reden = "overleden op 28-02-2024, vóór de dossierdatum";
        for (Klantgegevens gegevens : List.of(alleenstaand(), gezin())) {
            KlantId klant = klant(met(gegevens, overleden(anna(), LocalDate.of(2024, 2, 28))));
            assertThat(haal(deel(klant, "2024-02-29", PENSIOEN))).bodyText().contains(reden);
            assertThat(haal(deel(klant, "2024-02-28", PENSIOEN))).bodyText().doesNotContain(reden);
        }
    }

    private static Klantgegevens eerstToenDanNu() {
        return huishouden(
                BerekeningenVoor.KLANT_EN_PARTNER,
                List.of(
                        partner("Toen", LocalDate.of(2000, 1, 1), LocalDate.of(2016, 6, 30)),
                        partner("Nu", LocalDate.of(2017, 1, 1), null)),
                List.of());
    }

    private String deel(KlantId klant, String dossierdatum, String type) {
        return "/adviesdossiers/nieuw/klant?klant=" + klant + "&dossierdatum=" + dossierdatum + "&type=" + type(type);
    }

    private static String naastPartner(MvcTestResult antwoord) {
        return vind("(?s)<span[^>]* id=\"voorWie-partner\".*?(?=</div>)", antwoord)
                .group();
    }

    private static String getoondePartner(MvcTestResult antwoord) {
        return vind("name=\"partner\" value=\"(\\d+)\"", antwoord).group(1);
    }

    private static Matcher vind(String patroon, MvcTestResult antwoord) {
        Matcher gevonden = Pattern.compile(patroon).matcher(tekst(antwoord));
        assertThat(gevonden.find()).as(patroon).isTrue();
        return gevonden;
    }
}
