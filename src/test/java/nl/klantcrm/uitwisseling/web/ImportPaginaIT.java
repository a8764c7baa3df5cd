package nl.klantcrm.uitwisseling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import nl.klantcrm.uitwisseling.Voorbeeldbestand;
import nl.klantcrm.web.Bezoeker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of an import as a browser meets them, without a script. */
@DatabaseTest
class ImportPaginaIT {

    private static final String HIER = "/klanten/importeren";
    private static final Pattern VERSIE = Pattern.compile("name=\"versie\" value=\"(\\d+)\"");

    @LocalServerPort
    private int poort;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private JdbcClient jdbc;

    private Bezoeker bezoeker;

    @BeforeEach
    void meldtZichAan() {
        jdbc.sql("delete from import_opdracht where status not in ('CONTROLE', 'BEZIG')")
                .update();
        bezoeker = aangemeld(Rol.ADVISEUR);
    }

    @Test
    void aFileIsReadCheckedAndTakenIn() {
        String naam = uniek();
        String csv = "Voorl.;Naam achter;Geb.datum;M/V;Notities\n"
                + "A.;" + naam + ";31-01-1960;v;een\n"
                + "B.;" + naam + "x;31-13-1960;m;\n"
                + "C.;<b>" + naam + "</b>;01-02-1970;m;nummer 111222333\n";
        String pad = upload(csv.getBytes(Charset.forName("windows-1252")));
        String kolommen = bezoeker.get(pad).body();
        assertThat(kolommen)
                .contains("Kolommen kiezen", "Naam achter", "klanten.csv heeft 3 rijen", naam + " · " + naam);

        weigertZonderAchternaam(pad, kolommen);
        HttpResponse<String> gekozen = kies(
                pad,
                kolommen(
                        kolommen,
                        "persoon.voorletters",
                        "persoon.achternaam",
                        "persoon.geboortedatum",
                        "persoon.geslacht",
                        "notities"));
        assertThat(gekozen.statusCode()).isEqualTo(302);
        String voorbeeld = wacht(pad, "Gecontroleerd, nog niets opgeslagen");
        assertThat(voorbeeld)
                .contains("Geb.datum: ", "Vul een bestaande datum in", "In de cel staat: 31-13-1960")
                .contains("A. " + naam, "burgerservicenummer", "2 rijen worden niet ingelezen", "&lt;b&gt;" + naam)
                .doesNotContain("<b>" + naam);

        geeftDeFouten(pad, naam);
        bezoeker.get(pad);
        assertThat(bezoeker.post(pad + "/starten", Map.of("versie", versie(voorbeeld), "bsnBewaren", "true"))
                        .statusCode())
                .isEqualTo(302);
        String klaar = wacht(pad, "<h2 id=\"stand\" tabindex=\"-1\">Klaar</h2>");
        assertThat(klaar.replaceAll("\\s+", " "))
                .contains("<dt>Toegevoegd</dt><dd>2</dd>")
                .contains("<dt>Niet ingelezen</dt><dd>1</dd>")
                .contains("<dt>Samen</dt><dd>3</dd>");
        assertThat(bezoeker.get(HIER).body()).contains("klanten.csv", "Klaar");
        assertThat(bezoeker.post(pad + "/verwijderen", Map.of()).statusCode()).isEqualTo(302);
        assertThat(bezoeker.get(pad).statusCode()).isEqualTo(404);
    }

    @Test
    void rowsOfKlantenThatAreThereAskForADecision() {
        String sleutel = uniek();
        String koppen = "KlantID,Geslacht,Voorletters,Achternaam,Geboortedatum,E-mail\n";
        String rij = sleutel + ",Man,A.," + sleutel + ",1960-01-31,";
        neemIn(koppen + rij + "\n");
        String pad = upload((koppen + rij + "a@b.nl\n").getBytes(StandardCharsets.UTF_8));
        String voorbeeld = controleer(pad);
        assertThat(voorbeeld).contains("1 klant is er al, met andere gegevens", "Klant openen");

        HttpResponse<String> zonder = bezoeker.post(pad + "/starten", Map.of("versie", versie(voorbeeld)));
        assertThat(zonder.statusCode()).isEqualTo(422);
        assertThat(zonder.body()).contains("Kies wat er met deze rijen moet gebeuren.");

        bezoeker.post(pad + "/starten", Map.of("versie", versie(voorbeeld), "bestaande", "BIJWERKEN"));
        assertThat(wacht(pad, ">Klaar</h2>")).contains("<dt>Bijgewerkt</dt><dd>1</dd>");
        // The same form again, as from another tab.
        assertThat(bezoeker.post(pad + "/starten", Map.of("versie", versie(voorbeeld), "bestaande", "BIJWERKEN"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aScriptThatAsksHowFarItIsIsSentOnWhenItIsFurther() {
        String pad = upload("Achternaam\nx\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> antwoord = bezoeker.get(pad, "HX-Request", "true");
        assertThat(antwoord.headers().firstValue("HX-Refresh")).contains("true");
        assertThat(bezoeker.get(pad).headers().firstValue("HX-Refresh")).isEmpty();
    }

    @Test
    void whatCanNotBeReadIsSaidOnTheForm() throws IOException {
        byte[] rommel = new byte[4000];
        new Random(3).nextBytes(rommel);
        Map<String, byte[]> bestanden = new LinkedHashMap<>();
        bestanden.put("Kies een CSV- of XLSX-bestand.", new byte[0]);
        bestanden.put("Dit is geen CSV- of XLSX-bestand.", rommel);
        bestanden.put("Onder de koppen van dit bestand staan geen rijen.", tekst("Achternaam;Plaats\n"));
        bestanden.put("meer dan 200 kolommen", tekst("x;".repeat(250) + "x\n1\n"));
        bestanden.put("een aanhalingsteken verkeerd", tekst("a;b\n\"open;1\n2;3\n"));
        bestanden.put("Dit XLSX-bestand is beschadigd.", tekst("PK\3\4 en verder niets"));
        bestanden.put(
                "uitgepakt te groot",
                Voorbeeldbestand.bom("<worksheet><sheetData>", "<row/>", "</sheetData></worksheet>", 300_000_000L));
        for (Map.Entry<String, byte[]> bestand : bestanden.entrySet()) {
            HttpResponse<String> antwoord = stuur(bezoeker, bestand.getValue(), bezoeker.token());
            assertThat(antwoord.statusCode()).as(bestand.getKey()).isEqualTo(422);
            assertThat(antwoord.body()).contains(bestand.getKey()).contains("role=\"alert\"");
        }
        assertThat(jdbc.sql("select count(*) from import_opdracht")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatNoBrowserSendsIsAnsweredAllTheSame() {
        // A file cannot be kept until the token is a new one: back to the page, which says so.
        assertThat(stuur(bezoeker, tekst("Achternaam\nx\n"), "verkeerd").statusCode())
                .isEqualTo(302);
        assertThat(stuur(bezoeker, new byte[30_000_000], bezoeker.token()))
                .satisfies(antwoord -> assertThat(antwoord.statusCode()).isEqualTo(413))
                .satisfies(antwoord -> assertThat(antwoord.body()).contains("Te groot"));
        assertThat(bezoeker.post(HIER, Map.of()).statusCode()).isEqualTo(422);
        assertThat(bezoeker.post(HIER, Map.of("bestand", "tekst")).statusCode()).isBetween(400, 422);
        assertThat(bezoeker.get(HIER + "/0").statusCode()).isEqualTo(404);
        assertThat(bezoeker.get(HIER + "/x").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "versie=",
                "versie=x",
                "versie=1&kolommen=a",
                "versie=1&kolommen=a&kolommen=a,b",
                "kolommen[7]=a"
            })
    void aFormThatWasTamperedWithIsNoFault(String inhoud) {
        String pad = upload(tekst("Achternaam;Plaats\nx;y\n"));
        bezoeker.get(pad);
        String csrf = (inhoud.isEmpty() ? "" : "&") + "_csrf=" + bezoeker.token();
        assertThat(bezoeker.postRuw(pad + "/kolommen", inhoud + csrf).statusCode())
                .isBetween(400, 422);
        assertThat(bezoeker.postRuw(pad + "/starten", inhoud + csrf).statusCode())
                .isBetween(400, 422);
    }

    @Test
    void theFileOfSomebodyElseIsNotThere() {
        String pad = upload(tekst("Achternaam\nx\n"));
        Bezoeker ander = aangemeld(Rol.BEHEERDER);
        for (String deel : new String[] {"", "/kolommen", "/fouten.csv"}) {
            assertThat(ander.get(pad + deel).statusCode()).isEqualTo(404);
        }
        ander.get(HIER);
        for (String deel : new String[] {"/kolommen", "/starten", "/annuleren", "/verwijderen"}) {
            assertThat(ander.post(pad + deel, Map.of("versie", "0")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(bezoeker.get(pad).statusCode()).isEqualTo(200);
    }

    @Test
    void theKlantCrmLeadsToItForWhoMay() {
        assertThat(bezoeker.get("/klanten").body()).contains("href=\"/klanten/importeren\"");
        Bezoeker compliance = aangemeld(Rol.COMPLIANCE);
        assertThat(compliance.get("/klanten").body()).doesNotContain("/klanten/importeren");
        assertThat(compliance.get(HIER).statusCode()).isEqualTo(403);
    }

    private void weigertZonderAchternaam(String pad, String kolommen) {
        HttpResponse<String> onvolledig = kies(
                pad,
                kolommen(kolommen, "persoon.voorletters", "", "persoon.geboortedatum", "persoon.geslacht", "notities"));
        assertThat(onvolledig.statusCode()).isEqualTo(422);
        assertThat(onvolledig.body()).contains("Kies een kolom voor Achternaam.");
        assertThat(onvolledig.body()).contains("value=\"persoon.geslacht\" selected=\"selected\"");
    }

    private void geeftDeFouten(String pad, String naam) {
        String fouten = bezoeker.get(pad + "/fouten.csv").body();
        assertThat(fouten)
                .startsWith("\uFEFFVoorl.;Naam achter;Geb.datum;M/V;Notities;Reden\r\nB.;" + naam + "x;31-13-1960;m;;")
                .contains("Geb.datum: Vul een bestaande datum in");
    }

    private void neemIn(String csv) {
        String pad = upload(tekst(csv));
        String voorbeeld = controleer(pad);
        bezoeker.post(pad + "/starten", Map.of("versie", versie(voorbeeld)));
        wacht(pad, ">Klaar</h2>");
    }

    private String controleer(String pad) {
        String kolommen = bezoeker.get(pad).body();
        Matcher gekozen =
                Pattern.compile("value=\"([^\"]*)\"[^>]* selected=\"selected\"").matcher(kolommen);
        kies(pad, kolommen(kolommen, gekozen.results().map(m -> m.group(1)).toArray(String[]::new)));
        return wacht(pad, "Gecontroleerd, nog niets opgeslagen");
    }

    private String wacht(String pad, String tot) {
        long einde = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        HttpResponse<String> antwoord = bezoeker.get(pad);
        while (!antwoord.body().contains(tot)) {
            assertThat(antwoord.statusCode()).isEqualTo(200);
            assertThat(System.nanoTime()).as(antwoord.body()).isLessThan(einde);
            LockSupport.parkNanos(50_000_000);
            antwoord = bezoeker.get(pad);
        }
        return antwoord.body();
    }

    private HttpResponse<String> kies(String pad, String inhoud) {
        return bezoeker.postRuw(pad + "/kolommen", inhoud + "&_csrf=" + bezoeker.token());
    }

    /** One field after the other, as a browser sends selects of the same name. */
    private static String kolommen(String pagina, String... kolommen) {
        return "versie=" + versie(pagina)
                + Arrays.stream(kolommen).map(kolom -> "&kolommen=" + kolom).collect(Collectors.joining());
    }

    private static String versie(String pagina) {
        Matcher m = VERSIE.matcher(pagina);
        assertThat(m.find()).isTrue();
        return m.group(1);
    }

    private String upload(byte[] inhoud) {
        bezoeker.get(HIER);
        HttpResponse<String> antwoord = stuur(bezoeker, inhoud, bezoeker.token());
        assertThat(antwoord.statusCode()).isEqualTo(302);
        String naar = antwoord.headers().firstValue("Location").orElseThrow();
        return naar.substring(naar.indexOf(HIER));
    }

    private static HttpResponse<String> stuur(Bezoeker wie, byte[] inhoud, String token) {
        String grens = "grens" + System.nanoTime();
        ByteArrayOutputStream lijf = new ByteArrayOutputStream();
        lijf.writeBytes(tekst("--" + grens + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--"
                + grens + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"C:\\map\\klanten.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n"));
        lijf.writeBytes(inhoud);
        lijf.writeBytes(tekst("\r\n--" + grens + "--\r\n"));
        return wie.stuur(wie.aanvraag(HIER)
                .header("Content-Type", "multipart/form-data; boundary=" + grens)
                .POST(BodyPublishers.ofByteArray(lijf.toByteArray())));
    }

    private Bezoeker aangemeld(Rol rol) {
        Bezoeker wie = new Bezoeker(poort);
        wie.meldAan(gebruikers.met(rol).getUsername(), Voorbeeldgebruikers.WACHTWOORD);
        wie.get(HIER);
        return wie;
    }

    private static byte[] tekst(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String uniek() {
        return "Imp" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "q");
    }
}
