package nl.klantcrm.gebruiker.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import nl.klantcrm.web.Bezoeker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/** A form that outlives its session is not lost, and nothing is done with it that nobody chose. */
@DatabaseTest
class InvoerBewaardIT {

    private static final String WACHTWOORD = Voorbeeldgebruikers.WACHTWOORD;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adressen;

    @LocalServerPort
    private int poort;

    private Bezoeker bezoeker;
    private String achternaam = "";

    @BeforeEach
    void aangemeld() {
        gebruikers.compliance();
        gebruikers.met(Rol.ADVISEUR, Rol.BEHEERDER, Rol.COMPLIANCE);
        achternaam = "Bewaard" + System.nanoTime();
        bezoeker = new Bezoeker(poort);
        bezoeker.meldAan(gebruikers.adviseur().getUsername(), WACHTWOORD);
        // With the token of the new session.
        bezoeker.get("/");
    }

    @Test
    void comesBackAfterSigningInAndIsSavedOnce() {
        HttpResponse<String> aanmelding = verstuurZonderSessie("/klanten", klant());

        assertThat(aanmelding.statusCode()).isEqualTo(401);
        assertThat(aanmelding.body()).contains("<h1>Inloggen</h1>", "U was uitgelogd");
        assertThat(locatie(meldAanMet(aanmelding, "adviseur", WACHTWOORD))).isEqualTo("/verder");
        HttpResponse<String> terug = bezoeker.get("/verder");
        assertThat(terug.statusCode()).isEqualTo(200);
        assertThat(terug.body())
                .contains("<h1 id=\"klantformulier-titel\">Nieuwe klant</h1>", "Er is nog niets opgeslagen")
                .contains(
                        "value=\"" + achternaam + "\"",
                        "value=\"O&#39;Brien &lt;b&gt; " + achternaam + "\"",
                        "regel 1\r\nregel 2 😀");
        assertThat(aantal()).isZero();
        assertThat(bezoeker.get("/verder").body()).as("loaded again").contains(achternaam);

        assertThat(locatie(bezoeker.post("/klanten", klant()))).matches("/klanten/\\d+");
        assertThat(aantal()).isEqualTo(1);
        assertThat(locatie(bezoeker.get("/verder"))).as("not kept any longer").isEqualTo("/");
    }

    @Test
    void outlivesAWrongPassword() {
        HttpResponse<String> aanmelding = verstuurZonderSessie("/klanten", klant());
        HttpResponse<String> fout = meldAanMet(aanmelding, "adviseur", "verkeerd");

        assertThat(fout.statusCode()).isEqualTo(401);
        assertThat(fout.body()).contains("Gebruikersnaam of wachtwoord klopt niet.", achternaam);
        assertThat(locatie(meldAanMet(fout, "adviseur", WACHTWOORD))).isEqualTo("/verder");
        assertThat(bezoeker.get("/verder").body()).contains(achternaam);
    }

    @Test
    void isNotInTheSessionBeforeSomebodySignsIn() {
        verstuurZonderSessie("/klanten", klant());

        assertThat(attributen()).doesNotContain(BewaardeInvoer.NAAM);
    }

    @Test
    void showsWhoMayNotSeeThePageNothing() {
        HttpResponse<String> aanmelding = verstuurZonderSessie("/klanten", klant());
        meldAanMet(aanmelding, "compliance", WACHTWOORD);

        HttpResponse<String> terug = bezoeker.get("/verder");

        assertThat(terug.statusCode()).isEqualTo(403);
        assertThat(terug.body()).doesNotContain(achternaam);
    }

    @Test
    void comesBackToTheChangeItWasMeantFor() {
        String klant = locatie(bezoeker.post("/klanten", klant()));
        bezoeker.get(klant + "/bewerken");
        Map<String, String> wijziging = new TreeMap<>(klant());
        wijziging.put("versie", "0");
        wijziging.put("adres.plaats", "Zwolle");

        meldAanMet(verstuurZonderSessie(klant, wijziging), "adviseur", WACHTWOORD);

        assertThat(bezoeker.get("/verder").body())
                .contains("value=\"Zwolle\"", "action=\"" + klant + "\"", "name=\"versie\" value=\"0\"");
        assertThat(bezoeker.get(klant).body()).doesNotContain("Zwolle");
    }

    @Test
    void takesTheRowAlongThatWasAskedFor() {
        Map<String, String> form = new TreeMap<>(klant());
        form.put("rij", "partner");

        meldAanMet(verstuurZonderSessie("/klanten", form), "adviseur", WACHTWOORD);

        assertThat(bezoeker.get("/verder").body()).contains("partners[0].relatievorm", achternaam);
    }

    @Test
    void withoutAPageToShowItWaitsForAClick() {
        String een = locatie(bezoeker.post("/klanten", klant()));
        achternaam = achternaam + "x";
        String ander = locatie(bezoeker.post("/klanten", klant()));
        String id = ander.replaceAll("\\D", "");

        meldAanMet(verstuurZonderSessie(een + "/geen-dubbele", Map.of("ander", id)), "adviseur", WACHTWOORD);
        HttpResponse<String> verder = bezoeker.get("/verder");

        assertThat(verder.body())
                .contains("<h1>Uw invoer is bewaard</h1>", "action=\"" + een + "/geen-dubbele\"", "Verdergaan")
                .contains("name=\"ander\" value=\"" + id + "\"");
        assertThat(paren(id)).isZero();
        assertThat(locatie(bezoeker.post(een + "/geen-dubbele", Map.of("ander", id))))
                .isEqualTo(een);
        assertThat(paren(id)).isEqualTo(1);
    }

    @Test
    void comesBackWithAFreshTokenWhenOnlyTheTokenIsOld() {
        bezoeker.get("/klanten/nieuw");
        String oud = bezoeker.token();
        beeindigSessie();
        bezoeker.meldAan("adviseur", WACHTWOORD);

        HttpResponse<String> antwoord = bezoeker.postRuw("/klanten", gecodeerd(klant()) + "&_csrf=" + oud);

        assertThat(locatie(antwoord)).isEqualTo("/verder");
        assertThat(bezoeker.get("/verder").body()).contains(achternaam);
        assertThat(aantal()).isZero();
        assertThat(locatie(bezoeker.post("/klanten", klant()))).matches("/klanten/\\d+");
        assertThat(aantal()).isEqualTo(1);
    }

    @Test
    void givesAScriptTheFreshTokenToGoOnWith() {
        bezoeker.get("/klanten/nieuw");
        HttpResponse<String> antwoord =
                bezoeker.postRuw("/klanten", gecodeerd(klant()) + "&_csrf=oud", "HX-Request", "true");

        assertThat(antwoord.statusCode()).isEqualTo(403);
        String token = antwoord.headers().firstValue("X-CSRF-TOKEN").orElseThrow();
        assertThat(bezoeker.postRuw("/klanten", gecodeerd(klant()), "X-CSRF-TOKEN", token)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void outlivesASignInPageThatIsOldItself() {
        HttpResponse<String> aanmelding = verstuurZonderSessie("/klanten", klant());
        String gekopieerd = velden(aanmelding);
        bezoeker.meldAan("adviseur", WACHTWOORD);

        HttpResponse<String> elders =
                bezoeker.postRuw("/login", gekopieerd + "&_csrf=oud&gebruikersnaam=adviseur&wachtwoord=" + WACHTWOORD);
        assertThat(locatie(elders)).as("signed in in another tab").isEqualTo("/verder");
        assertThat(bezoeker.get("/verder").body()).contains(achternaam);

        beeindigSessie();
        HttpResponse<String> weer =
                bezoeker.postRuw("/login", gekopieerd + "&_csrf=oud&gebruikersnaam=adviseur&wachtwoord=" + WACHTWOORD);
        assertThat(weer.statusCode()).as("its session is over, too").isEqualTo(401);
        assertThat(weer.body()).contains(achternaam).doesNotContain(WACHTWOORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elders.example", "null", "http://localhost:1"})
    void isNotKeptForAnotherSite(String oorsprong) {
        beeindigSessie();
        HttpResponse<String> antwoord = bezoeker.postRuw("/klanten", gecodeerd(klant()), "Origin", oorsprong);
        assertThat(locatie(antwoord)).isEqualTo("/login");

        bezoeker.meldAan("adviseur", WACHTWOORD);
        assertThat(bezoeker.postRuw("/klanten", gecodeerd(klant()), "Origin", oorsprong)
                        .statusCode())
                .isEqualTo(403);
        assertThat(locatie(bezoeker.get("/verder"))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elders.example/klanten", "//elders.example", "/logout", "/klanten/..", "/onbekend"})
    void leadsNowhereElse(String pad) {
        beeindigSessie();
        bezoeker.get("/login");
        String aanmelding = "gebruikersnaam=adviseur&wachtwoord=" + WACHTWOORD
                + "&bewaard-naam=a&bewaard-waarde=b&bewaard-pad=" + codeer(pad) + "&_csrf=" + codeer(bezoeker.token());

        assertThat(locatie(bezoeker.postRuw("/login", aanmelding))).isEqualTo("/");
        assertThat(locatie(bezoeker.get("/verder"))).isEqualTo("/");
    }

    @Test
    void saysSoWhenItIsTooMuchToKeep() {
        Map<String, String> form = new TreeMap<>(klant());
        form.put("notities", "x".repeat(BewaardeInvoer.GROOTSTE));
        HttpResponse<String> antwoord = verstuurZonderSessie("/klanten", form);

        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.body()).contains("kon niet worden bewaard").doesNotContain(achternaam);
        assertThat(locatie(meldAanMet(antwoord, "adviseur", WACHTWOORD))).isEqualTo("/");
    }

    @Test
    void saysSoWhenThereIsAFile() {
        String grens = "grens";
        String inhoud = "--grens\r\nContent-Disposition: form-data; name=\"persoon.achternaam\"\r\n\r\n" + achternaam
                + "\r\n--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\na;b\r\n--grens--\r\n";
        beeindigSessie();
        HttpResponse<String> antwoord = bezoeker.stuur(bezoeker.aanvraag("/klanten")
                .header("Content-Type", "multipart/form-data; boundary=" + grens)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(inhoud)));

        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.body()).contains("kon niet worden bewaard").doesNotContain(achternaam);
        bezoeker.meldAan("adviseur", WACHTWOORD);
        HttpResponse<String> weer = bezoeker.stuur(bezoeker.aanvraag("/klanten")
                .header("Content-Type", "multipart/form-data; boundary=" + grens)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(inhoud)));
        assertThat(locatie(weer)).isEqualTo("/verder?niet");
        assertThat(bezoeker.get("/verder?niet").body()).contains("kon niet worden bewaard");
    }

    @Test
    void keepsNoPassword() {
        HttpResponse<String> antwoord =
                verstuurZonderSessie("/klanten", Map.of("wachtwoord", "geheim-1", "wachtwoordHerhaald", "geheim-2"));

        assertThat(antwoord.body()).doesNotContain("geheim");
    }

    @Test
    void isRefusedWhenItIsNoFormOfOurs() {
        for (String pad : List.of("/onbekend", "/verder", "/klanten/1/2/3/4")) {
            assertThat(locatie(verstuurZonderSessie(pad, klant()))).as(pad).isEqualTo("/login");
        }
        beeindigSessie();
        HttpResponse<String> json = bezoeker.stuur(bezoeker.aanvraag("/klanten")
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"a\": 1}")));
        assertThat(locatie(json)).isEqualTo("/login");
    }

    @Test
    void isTrueOfEveryFormThereIs() {
        Set<String> paden = formulieren();
        assertThat(paden).contains("/klanten", "/klanten/0", "/adviesdossiers", "/adviesdossiers/0/antwoorden");
        Map<String, Long> eerst = regels();
        for (String pad : paden) {
            HttpResponse<String> aanmelding = verstuurZonderSessie(pad, Map.of("proefveld", "proef-" + achternaam));
            assertThat(aanmelding.statusCode()).as(pad).isEqualTo(401);
            assertThat(aanmelding.body()).as(pad).contains("proef-" + achternaam);
            assertThat(locatie(meldAanMet(aanmelding, "adviseur-beheerder-compliance", WACHTWOORD)))
                    .as(pad)
                    .isEqualTo("/verder");
            assertThat(bezoeker.get("/verder").statusCode()).as(pad).isIn(200, 404);
        }
        assertThat(regels()).as("showing a form again changes nothing").isEqualTo(eerst);
    }

    /** Every address that takes a form of somebody who is signed in, with an id that does not exist. */
    private Set<String> formulieren() {
        Set<String> paden = new TreeSet<>();
        adressen.getHandlerMethods().forEach((adres, methode) -> {
            if (adres.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                    && !methode.getBeanType().getName().contains("Proef")) {
                adres.getPatternValues().forEach(pad -> paden.add(pad.replaceAll("\\{[^}]+}", "0")));
            }
        });
        paden.removeIf(pad -> pad.startsWith("/eerste-beheerder") || pad.equals("/taal"));
        return paden;
    }

    private Map<String, Long> regels() {
        return database.sql("""
                        select relname from pg_class
                         where relkind = 'r' and relnamespace = current_schema()::regnamespace
                           and relname not like 'spring_session%' and relname <> 'logboek'""").query(String.class).list().stream()
                .collect(Collectors.toMap(tabel -> tabel, this::aantalRegels));
    }

    private long aantalRegels(String tabel) {
        return database.sql("select count(*) from " + tabel).query(Long.class).single();
    }

    private HttpResponse<String> verstuurZonderSessie(String pad, Map<String, String> velden) {
        beeindigSessie();
        return bezoeker.postRuw(pad, gecodeerd(velden) + "&_csrf=oud");
    }

    /** Signs in on the page that came, with all that is in it. */
    private HttpResponse<String> meldAanMet(HttpResponse<String> pagina, String gebruikersnaam, String wachtwoord) {
        return bezoeker.postRuw(
                "/login",
                velden(pagina) + "&_csrf=" + codeer(bezoeker.token()) + "&gebruikersnaam=" + gebruikersnaam
                        + "&wachtwoord=" + wachtwoord);
    }

    private static String velden(HttpResponse<String> pagina) {
        Matcher veld =
                Pattern.compile("name=\"(bewaard-\\w+)\" value=\"([^\"]*)\"").matcher(pagina.body());
        return veld.results()
                .map(v -> v.group(1) + "=" + codeer(HtmlUtils.htmlUnescape(v.group(2))))
                .collect(Collectors.joining("&"));
    }

    private void beeindigSessie() {
        sessie().ifPresent(sessie -> database.sql("delete from spring_session where session_id = ?")
                .param(sessie)
                .update());
    }

    private Optional<String> sessie() {
        return bezoeker.cookie("KLANTCRM")
                .map(cookie -> new String(Base64.getDecoder().decode(cookie.getValue()), UTF_8));
    }

    private List<String> attributen() {
        return database.sql("""
                        select attribute_name from spring_session_attributes a
                          join spring_session s on s.primary_id = a.session_primary_id
                         where s.session_id = ?""")
                .param(sessie().orElseThrow())
                .query(String.class)
                .list();
    }

    private int aantal() {
        return database.sql("select count(*) from klant where achternaam = ?")
                .param(achternaam)
                .query(Integer.class)
                .single();
    }

    private int paren(String klant) {
        return database.sql("select count(*) from geen_dubbele where klant_b = ?")
                .param(Long.valueOf(klant))
                .query(Integer.class)
                .single();
    }

    private Map<String, String> klant() {
        return new TreeMap<>(Map.of(
                "persoon.geslacht", "VROUW",
                "persoon.voorletters", "A.B.",
                "persoon.achternaam", achternaam,
                "persoon.geboortenaam", "O'Brien <b> " + achternaam,
                "persoon.geboortedatum", "1960-01-31",
                "berekeningenVoor", "KLANT",
                "notities", "regel 1\r\nregel 2 😀"));
    }

    private static String gecodeerd(Map<String, String> velden) {
        return velden.entrySet().stream()
                .map(veld -> codeer(veld.getKey()) + "=" + codeer(veld.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, UTF_8);
    }

    private static String locatie(HttpResponse<String> antwoord) {
        return antwoord.headers().firstValue("Location").orElse("");
    }
}
