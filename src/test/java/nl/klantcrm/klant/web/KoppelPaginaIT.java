package nl.klantcrm.klant.web;

import static nl.klantcrm.klant.VoorbeeldKlant.alleenstaand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerService;
import nl.klantcrm.adviespartner.RegistreerAdviespartner;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.klant.VoorbeeldKlant;
import nl.klantcrm.testdatabase.DatabaseTest;
import nl.klantcrm.web.Bezoeker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Linking a selection, from what the list sends to the result, with all that can be sent otherwise. */
@DatabaseTest
class KoppelPaginaIT {

    private static final String ADRES = "/klanten/adviespartner";
    private static final Pattern VERBORGEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @LocalServerPort
    private int poort;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private KlantService klanten;

    @Autowired
    private AdviespartnerService adviespartners;

    @Autowired
    private JdbcClient jdbc;

    private String naam = "";
    private AdviespartnerId kantoor = new AdviespartnerId(0);

    @BeforeEach
    void eenKantoor() {
        naam = "Koppel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        RegistreerAdviespartner opdracht =
                new RegistreerAdviespartner("Kantoor " + UUID.randomUUID(), null, null, null, null, null);
        kantoor = Systeem.als(gebruikers.beheerder(), () -> adviespartners.registreer(opdracht));
    }

    @Test
    void whoWasTickedIsShownAndThenLinked() {
        List<KlantId> ids = registreer(naam, 3);
        MvcTestResult vraag = volg(post(aangevinkt(ids.subList(0, 2))));
        assertThat(vraag)
                .hasStatusOk()
                .bodyText()
                .contains("2 klanten geselecteerd", "S. " + naam, "Geen (koppeling opheffen)")
                .containsPattern("<title>Adviespartner koppelen · Klant CRM</title>");
        MvcTestResult resultaat = volg(post(bevestig(vraag, kantoor.toString())));
        assertThat(resultaat).hasStatusOk().bodyText().contains("Gedaan: 2", "Alle: 2", "S. " + naam, "Koppelen aan");
        assertThat(gekoppeld()).containsExactlyElementsOf(ids.subList(0, 2));
    }

    @Test
    void tickedAndSentWithAnAdviespartnerItIsDoneAtOnce() {
        List<KlantId> ids = registreer(naam, 2);
        MultiValueMap<String, String> form = aangevinkt(ids);
        form.set("adviespartner", kantoor.toString());
        assertThat(volg(post(form))).bodyText().contains("Gedaan: 2");
        form.set("adviespartner", "geen");
        assertThat(volg(post(form))).bodyText().contains("Gedaan: 2", "opheffen");
        assertThat(gekoppeld()).isEmpty();
        assertThat(volg(post(form))).bodyText().contains("Overgeslagen: 2", "Is aan geen Adviespartner gekoppeld.");
    }

    /** Selecting all takes those on the other pages too, and nobody whom the filter does not find. */
    @Test
    void allThatTheFilterFindsAreExactlyThose() {
        List<KlantId> gevonden = registreer(naam, 60);
        registreer("Ander" + naam.substring(6), 3);
        MvcTestResult vraag = volg(post(alles(60)));
        assertThat(vraag).bodyText().contains("60 klanten geselecteerd", "en nog 50");
        assertThat(volg(post(bevestig(vraag, kantoor.toString())))).bodyText().contains("Gedaan: 60");
        assertThat(gekoppeld()).containsExactlyElementsOf(gevonden);
    }

    @Test
    void anotherNumberThanTheListSaidStopsItAndAsksAgain() {
        List<KlantId> ids = registreer(naam, 4);
        MvcTestResult vraag = post(alles(3));
        assertThat(vraag).hasStatus(409).bodyText().contains("u bevestigde 3, en nu zijn het er 4", "role=\"alert\"");
        assertThat(gekoppeld()).isEmpty();
        volg(post(bevestig(vraag, kantoor.toString())));
        assertThat(gekoppeld()).containsExactlyElementsOf(ids);
    }

    @Test
    void anotherNumberThanWasConfirmedStopsItAndAsksAgain() {
        registreer(naam, 2);
        MvcTestResult vraag = volg(post(alles(2)));
        registreer(naam, 1);
        MvcTestResult opnieuw = post(bevestig(vraag, kantoor.toString()));
        assertThat(opnieuw)
                .hasStatus(409)
                .bodyText()
                .contains("u bevestigde 2, en nu zijn het er 3", "3 klanten geselecteerd")
                .containsPattern("value=\"" + kantoor + "\" selected");
        assertThat(gekoppeld()).isEmpty();
        assertThat(volg(post(bevestig(opnieuw, kantoor.toString())))).bodyText().contains("Gedaan: 3");
    }

    @Test
    void whoIsAddedLaterDoesNotJoinWhoWasTicked() {
        List<KlantId> ids = registreer(naam, 2);
        MvcTestResult vraag = volg(post(aangevinkt(ids)));
        registreer(naam, 1);
        assertThat(volg(post(bevestig(vraag, kantoor.toString())))).bodyText().contains("Gedaan: 2");
        assertThat(gekoppeld()).containsExactlyElementsOf(ids);
    }

    @Test
    void ofTwoTabsEachDoesItsOwn() {
        List<KlantId> ids = registreer(naam, 2);
        MvcTestResult ene = volg(post(aangevinkt(ids.subList(0, 1))));
        MvcTestResult andere = volg(post(aangevinkt(ids.subList(1, 2))));
        assertThat(volg(post(bevestig(ene, kantoor.toString())))).bodyText().contains("Gedaan: 1");
        assertThat(gekoppeld()).containsExactly(ids.get(0));
        assertThat(volg(post(bevestig(andere, kantoor.toString())))).bodyText().contains("Gedaan: 1");
        assertThat(gekoppeld()).containsExactlyElementsOf(ids);
    }

    @Test
    void sentTwiceItLeadsToTheSameResult() {
        MultiValueMap<String, String> form = bevestig(volg(post(aangevinkt(registreer(naam, 1)))), kantoor.toString());
        String eerste = post(form).getResponse().getRedirectedUrl();
        assertThat(eerste).matches("/bulk/\\d+");
        assertThat(post(form).getResponse().getRedirectedUrl()).isEqualTo(eerste);
        assertThat(haal(String.valueOf(eerste))).bodyText().contains("Gedaan: 1");
    }

    @Test
    void withoutAChoiceThePageAsksAgain() {
        MvcTestResult vraag = volg(post(aangevinkt(registreer(naam, 1))));
        for (String keuze : List.of("", " ", "x", "-1", "99999999999999999999")) {
            assertThat(post(bevestig(vraag, keuze)))
                    .hasStatus(422)
                    .bodyText()
                    .contains("aria-invalid=\"true\"", "1 klant geselecteerd");
        }
        assertThat(post(bevestig(vraag, "987654321"))).hasStatus(422).bodyText().contains("kan niet gekozen worden");
        assertThat(volg(post(bevestig(vraag, kantoor.toString())))).bodyText().contains("Gedaan: 1");
    }

    @Test
    void nothingSelectedGoesBackToTheListAsItWas() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("filter.q", "jan & piet {x}");
        form.set("filter.sorteer", "-naam");
        MvcTestResult antwoord = post(form);
        assertThat(antwoord).flash().containsEntry("waarschuwing", "bulk.fout.niets");
        assertThat(antwoord.getResponse().getRedirectedUrl())
                .startsWith("/klanten?q=jan")
                .endsWith("sorteer=-naam");
        form.set("alles", "0");
        form.set("filter.q", "bestaat-echt-niet");
        assertThat(post(form)).flash().containsEntry("waarschuwing", "bulk.fout.niets");
    }

    @Test
    void theListSaysThatNothingIsSelected() {
        Bezoeker bezoeker = bezoeker();
        HttpResponse<String> antwoord = bezoeker.post(ADRES, Map.of("filter.q", naam));
        assertThat(antwoord.statusCode()).isEqualTo(302);
        String lijst = bezoeker.get(antwoord.headers().firstValue("Location").orElseThrow())
                .body();
        assertThat(lijst)
                .containsPattern("id=\"storingen\">\\s*<p class=\"melding melding-fout\">Er is niets geselecteerd")
                .contains("value=\"" + naam + "\"");
    }

    /** Large selections go by the filter; what no form sends is refused before it costs anything. */
    @Test
    void moreTicksThanAPageHasAreRefused() {
        Bezoeker bezoeker = bezoeker();
        String ids = LongStream.range(0, 100_000).mapToObj(id -> "ids=" + id).collect(Collectors.joining("&"));
        HttpResponse<String> antwoord = bezoeker.postRuw(ADRES, "_csrf=" + bezoeker.token() + "&" + ids);
        assertThat(antwoord.statusCode()).isBetween(400, 499);
        assertThat(antwoord.body()).contains("<h1>");
    }

    @Test
    void theSelectionOfSomebodyElseIsNotThere() {
        MvcTestResult vraag = volg(post(aangevinkt(registreer(naam, 1))));
        MultiValueMap<String, String> form = bevestig(vraag, kantoor.toString());
        MvcTestResult antwoord = post(form, gebruikers.beheerder());
        assertThat(antwoord).hasStatus3xxRedirection().flash().containsEntry("waarschuwing", "bulk.fout.verlopen");
        assertThat(mvc.get()
                        .uri(ADRES)
                        .param("selectie", String.valueOf(form.getFirst("selectie")))
                        .with(user(gebruikers.beheerder())))
                .hasStatus3xxRedirection();
        assertThat(gekoppeld()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"aantal, 99", "aantal, ''", "aantal, x", "selectie, 999999999", "selectie, x", "selectie, ''"})
    void whatWasTamperedWithDoesNothing(String veld, String waarde) {
        MultiValueMap<String, String> form = bevestig(volg(post(aangevinkt(registreer(naam, 2)))), kantoor.toString());
        form.set(veld, waarde);
        assertThat(post(form).getResponse().getStatus()).isBetween(300, 499);
        assertThat(gekoppeld()).isEmpty();
    }

    @Test
    void idsOfNobodyAreNamedAsSuch() {
        MultiValueMap<String, String> form = aangevinkt(List.of(new KlantId(888_888_888), new KlantId(-5)));
        form.set("adviespartner", kantoor.toString());
        assertThat(volg(post(form))).bodyText().contains("Overgeslagen: 2", "K-888888888", "bestaat niet meer");
    }

    @Test
    void whatIsNoIdIsRefused() {
        for (String onzin : List.of("x", "1;drop", "99999999999999999999", "1.5")) {
            MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
            form.add("ids", onzin);
            assertThat(post(form)).as(onzin).hasStatus(400);
        }
    }

    @Test
    void complianceMayNot() {
        assertThat(post(aangevinkt(registreer(naam, 1)), gebruikers.compliance()))
                .hasStatus(403);
        assertThat(mvc.get().uri(ADRES).with(user(gebruikers.compliance()))).hasStatus(403);
    }

    private MultiValueMap<String, String> aangevinkt(List<KlantId> ids) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        ids.forEach(id -> form.add("ids", id.toString()));
        form.set("filter.q", naam);
        return form;
    }

    private MultiValueMap<String, String> alles(int gezien) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("alles", Integer.toString(gezien));
        form.set("filter.q", naam);
        return form;
    }

    /** What the page sends that asks, with this choice. */
    private static MultiValueMap<String, String> bevestig(MvcTestResult vraag, String keuze) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        String html = tekst(vraag);
        Matcher veld = VERBORGEN.matcher(html.substring(html.indexOf("<main")));
        while (veld.find()) {
            form.set(veld.group(1), veld.group(2));
        }
        assertThat(form).containsKeys("selectie", "aantal", "sleutel");
        form.set("adviespartner", keuze);
        return form;
    }

    private MvcTestResult post(MultiValueMap<String, String> form) {
        return post(form, gebruikers.adviseur());
    }

    private MvcTestResult post(MultiValueMap<String, String> form, Aangemeld wie) {
        return mvc.post().uri(ADRES).params(form).with(user(wie)).with(csrf()).exchange();
    }

    private MvcTestResult volg(MvcTestResult antwoord) {
        assertThat(antwoord).hasStatus3xxRedirection();
        return haal(String.valueOf(antwoord.getResponse().getRedirectedUrl()));
    }

    private MvcTestResult haal(String adres) {
        return mvc.get()
                .uri(URI.create(adres))
                .with(user(gebruikers.adviseur()))
                .exchange();
    }

    private Bezoeker bezoeker() {
        Bezoeker bezoeker = new Bezoeker(poort);
        bezoeker.meldAan(gebruikers.adviseur().getUsername(), Voorbeeldgebruikers.WACHTWOORD);
        bezoeker.get("/klanten");
        return bezoeker;
    }

    private List<KlantId> registreer(String achternaam, int aantal) {
        Persoonsgegevens persoon = new Persoonsgegevens(
                Geslacht.VROUW,
                new Persoonsnaam("S.", null, null, achternaam, null),
                VoorbeeldKlant.anna().geboortedatum(),
                null);
        return als(() -> IntStream.range(0, aantal)
                .mapToObj(nr -> klanten.registreer(VoorbeeldKlant.met(alleenstaand(), persoon)))
                .toList());
    }

    private List<KlantId> gekoppeld() {
        return jdbc.sql("select id from klant where adviespartner_id = ? order by id")
                .param(kantoor.waarde())
                .query((rij, nr) -> new KlantId(rij.getLong("id")))
                .list();
    }

    private <T> T als(Supplier<T> werk) {
        return Systeem.als(gebruikers.adviseur(), werk);
    }

    private static String tekst(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
