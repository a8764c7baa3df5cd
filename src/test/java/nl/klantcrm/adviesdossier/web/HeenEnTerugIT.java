package nl.klantcrm.adviesdossier.web;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static nl.klantcrm.klant.VoorbeeldKlant.huishouden;
import static nl.klantcrm.klant.VoorbeeldKlant.persoon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.Relatievorm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A new adviesdossier waits while its klant is added or completed on another page, and only there it comes back. */
class HeenEnTerugIT extends PaginaBasis {

    private static final String LEEG = "/adviesdossiers/nieuw";
    private static final String PENSIOEN = "Waardering Pensioen Ingegaan";

    private @Nullable Cookie sessie;

    @Test
    void whatWasTypedComesBackWithTheNewKlant() {
        String heen = heen("Onthoud mij", null);
        assertThat(heen).matches("/klanten/nieuw\\?naar=adviesdossier-[\\w-]{22}");
        String terug = opslaan(inSessie(heen), "/klanten");
        assertThat(terug).matches("/adviesdossiers/nieuw\\?concept=[\\w-]{22}&klant=\\d+");
        for (String keer : new String[] {"at first", "after a reload"}) {
            assertThat(inSessie(terug))
                    .as(keer)
                    .hasStatusOk()
                    .bodyText()
                    .contains("value=\"Onthoud mij\"", "value=\"2024-02-29\"", "K-00")
                    .containsPattern(
                            "(?s)name=\"klant\"[^>]*value=\"" + terug.replaceAll(".*klant=", "") + "\"[^>]*checked");
        }
    }

    @Test
    void cancellingTheKlantGoesBackToWhatWasTyped() {
        String terug = annuleren(inSessie(heen("Onthoud mij", null)));
        assertThat(inSessie(terug)).bodyText().contains("value=\"Onthoud mij\"", "value=\"2024-02-29\"");
    }

    @Test
    void theWayBackOutlivesARowAndAMistake() {
        String heen = heen("Onthoud mij", null);
        MultiValueMap<String, String> form = klantformulier(heen);
        form.set("rij", "partner");
        assertThat(inSessie(annuleren(verstuur("/klanten", form)))).bodyText().contains("Onthoud mij");
        form.remove("rij");
        form.set("persoon.achternaam", "");
        MvcTestResult fout = verstuur("/klanten", form);
        assertThat(fout).hasStatus(422);
        assertThat(inSessie(annuleren(fout))).bodyText().contains("Onthoud mij");
    }

    @Test
    void aFreshFormStartsEmpty() {
        String heen = heen("Onthoud mij", null);
        assertThat(inSessie(LEEG)).bodyText().doesNotContain("Onthoud mij", "2024-02-29");
        assertThat(inSessie(LEEG + "?klant=" + klant(gezin()))).bodyText().doesNotContain("Onthoud mij", "2024-02-29");
        assertThat(inSessie(annuleren(inSessie(heen)))).bodyText().contains("Onthoud mij");
    }

    @Test
    void twoTabsDoNotMix() {
        String eerste = heen("Eerste tab", null);
        String tweede = heen("Tweede tab", null);
        assertThat(inSessie(annuleren(inSessie(eerste))))
                .bodyText()
                .contains("Eerste tab")
                .doesNotContain("Tweede tab");
        assertThat(inSessie(annuleren(inSessie(tweede))))
                .bodyText()
                .contains("Tweede tab")
                .doesNotContain("Eerste tab");
    }

    @Test
    void goingThereAgainTakesTheSameWay() {
        String heen = heen("Een", null);
        assertThat(heen("Twee", sleutel(heen))).isEqualTo(heen);
        assertThat(inSessie(annuleren(inSessie(heen))))
                .bodyText()
                .contains("Twee")
                .doesNotContain("Een\"");
    }

    @Test
    void whatWasMadeNoLongerWaits() {
        String sleutel = sleutel(heen("Onthoud mij", null));
        MultiValueMap<String, String> form = nieuw(klant(alleenstaand()), PENSIOEN, null);
        form.set("concept", sleutel);
        assertThat(verstuur(NIEUW, form)).hasStatus3xxRedirection();
        assertThat(inSessie(LEEG + "?concept=" + sleutel)).bodyText().doesNotContain("Onthoud mij");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAA", "", "x", "../../login", "%00%F0%9F%98%80"})
    void whatNoLongerWaitsIsSaidAndTheFormIsEmpty(String concept) {
        assertThat(inSessie(LEEG + "?concept=" + concept))
                .hasStatusOk()
                .bodyText()
                .contains("niet meer beschikbaar", "name=\"dossierdatum\"");
        assertThat(inSessie("/klanten/nieuw?naar=adviesdossier-" + concept))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("../login");
    }

    @Test
    void onlySoManyWait() {
        String oudste = heen("De oudste", null);
        for (int nr = 0; nr < WachtendeFormulieren.MEESTE; nr++) {
            heen("Nummer " + nr, null);
        }
        assertThat(inSessie(annuleren(inSessie(oudste))))
                .bodyText()
                .contains("niet meer beschikbaar")
                .doesNotContain("De oudste");
    }

    @Test
    void aKlantIsCompletedThereAndBack() {
        PartnerGegevens bram = new PartnerGegevens(null, persoon("Bram", null), Relatievorm.GEHUWD, null, null);
        KlantId klant = klant(huishouden(BerekeningenVoor.KLANT, List.of(bram), List.of()));
        MultiValueMap<String, String> form = nieuw(klant, PENSIOEN, null);
        form.set("omschrijving", "Onthoud mij");
        MvcTestResult geweigerd = verstuur(NIEUW, form);
        assertThat(geweigerd)
                .hasStatus(422)
                .bodyText()
                .contains("Van B. (Bram) de Vries ontbreekt de geboortedatum", "value=\"aanvullen\"");
        form.set("actie", "aanvullen");
        String heen = String.valueOf(verstuur(NIEUW, form).getResponse().getRedirectedUrl());
        assertThat(heen).matches("/klanten/" + klant + "/bewerken\\?naar=adviesdossier-[\\w-]{22}");

        assertThat(inSessie(annuleren(inSessie(heen)))).bodyText().contains("value=\"Onthoud mij\"");
        MultiValueMap<String, String> rij = klantformulier(heen);
        rij.set("versie", "0");
        rij.set("rij", "kind");
        assertThat(inSessie(annuleren(verstuur("/klanten/" + klant, rij))))
                .bodyText()
                .contains("value=\"Onthoud mij\"");
        MultiValueMap<String, String> verouderd = klantformulier(heen);
        verouderd.set("versie", "7");
        MvcTestResult conflict = verstuur("/klanten/" + klant, verouderd);
        assertThat(conflict).hasStatus(409);
        assertThat(inSessie(annuleren(conflict))).bodyText().contains("value=\"Onthoud mij\"");

        MultiValueMap<String, String> goed = klantformulier(heen);
        goed.set("versie", "0");
        MvcTestResult bewaard = verstuur("/klanten/" + klant, goed);
        assertThat(bewaard).hasStatus3xxRedirection();
        String terug = String.valueOf(bewaard.getResponse().getRedirectedUrl());
        assertThat(terug).isEqualTo(LEEG + "?concept=" + sleutel(heen) + "&klant=" + klant);
        assertThat(inSessie(terug)).bodyText().contains("value=\"Onthoud mij\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "../../login", "-1"})
    void withoutAKlantThereIsNothingToComplete(String klant) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("klant", klant);
        form.set("omschrijving", "Onthoud mij");
        form.set("actie", "aanvullen");
        assertThat(verstuur(NIEUW, form)).hasStatusOk().bodyText().contains("Onthoud mij");
    }

    private String heen(String omschrijving, @Nullable String sleutel) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("zoek", "iemand");
        form.set("omschrijving", omschrijving);
        form.set("dossierdatum", "2024-02-29");
        form.set("type", type(PENSIOEN));
        form.set("actie", "toevoegen");
        if (sleutel != null) {
            form.set("concept", sleutel);
        }
        MvcTestResult antwoord = verstuur(NIEUW, form);
        assertThat(antwoord).hasStatus3xxRedirection();
        return String.valueOf(antwoord.getResponse().getRedirectedUrl());
    }

    private static String sleutel(String heen) {
        return heen.substring(heen.lastIndexOf("adviesdossier-") + "adviesdossier-".length());
    }

    private String opslaan(MvcTestResult klantpagina, String adres) {
        MultiValueMap<String, String> form =
                klantformulier("?naar=" + vind("name=\"naar\" value=\"([^\"]*)\"", klantpagina));
        MvcTestResult antwoord = verstuur(adres, form);
        assertThat(antwoord).hasStatus3xxRedirection();
        return String.valueOf(antwoord.getResponse().getRedirectedUrl());
    }

    private static String annuleren(MvcTestResult klantpagina) {
        return vind("href=\"(/adviesdossiers/nieuw[^\"]*)\"[^>]*>Annuleren<", klantpagina)
                .replace("&amp;", "&");
    }

    private static MultiValueMap<String, String> klantformulier(String heen) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("naar", heen.replaceAll(".*naar=", ""));
        form.set("persoon.geslacht", "VROUW");
        form.set("persoon.voorletters", "A.B.");
        form.set("persoon.achternaam", "Aa");
        form.set("persoon.geboortedatum", "1960-01-31");
        form.set("berekeningenVoor", "KLANT");
        return form;
    }

    private MvcTestResult inSessie(String adres) {
        return bewaarSessie(
                sessie == null
                        ? haal(adres)
                        : mvc.get()
                                .uri(adres)
                                .cookie(sessie)
                                .with(user(gebruikers.adviseur()))
                                .exchange());
    }

    private MvcTestResult verstuur(String adres, MultiValueMap<String, String> form) {
        var aanvraag = mvc.post()
                .uri(adres)
                .params(form)
                .with(user(gebruikers.adviseur()))
                .with(csrf());
        return bewaarSessie((sessie == null ? aanvraag : aanvraag.cookie(sessie)).exchange());
    }

    private MvcTestResult bewaarSessie(MvcTestResult antwoord) {
        Cookie gezet = antwoord.getResponse().getCookie("KLANTCRM");
        sessie = gezet == null ? sessie : gezet;
        return antwoord;
    }

    private static String vind(String patroon, MvcTestResult antwoord) {
        Matcher gevonden = Pattern.compile(patroon).matcher(tekst(antwoord));
        assertThat(gevonden.find()).as(patroon).isTrue();
        return gevonden.group(1);
    }
}
