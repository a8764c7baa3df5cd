package nl.klantcrm.meting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A user at work: one connection, signed in by the form that everybody uses. */
final class Sessie implements Closeable {

    private final int nummer;
    private final int poort;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Verbinding verbinding;

    /** @param nummer tells the users apart, from 0 */
    private Sessie(int nummer, int poort) throws IOException {
        this.nummer = nummer;
        this.poort = poort;
        this.verbinding = new Verbinding(poort);
    }

    static Sessie meldAan(int nummer, int poort, String gebruikersnaam, String wachtwoord) throws IOException {
        Sessie sessie = new Sessie(nummer, poort);
        String pagina = sessie.haal("/login").tekst();
        Map<String, String> velden = new LinkedHashMap<>(Formulier.velden(pagina, "/login"));
        velden.put("gebruikersnaam", gebruikersnaam);
        velden.put("wachtwoord", wachtwoord);
        Verbinding antwoord = sessie.stuur(sessie.post("/login", velden));
        if (antwoord.status() != 302
                || antwoord.eersteKop("Location").orElse("").contains("fout")) {
            throw new IllegalStateException(gebruikersnaam + " cannot sign in: " + antwoord.status());
        }
        return sessie;
    }

    int nummer() {
        return nummer;
    }

    Verbinding haal(String pad) throws IOException {
        return stuur(get(pad));
    }

    Verbinding stuur(byte[] aanvraag) throws IOException {
        stuurSnel(aanvraag);
        for (String cookie : verbinding.kop("Set-Cookie")) {
            int is = cookie.indexOf('=');
            cookies.put(cookie.substring(0, is), cookie.substring(is + 1).split(";", 2)[0]);
        }
        return verbinding;
    }

    /** Without looking for cookies, which only signing in brings. */
    Verbinding stuurSnel(byte[] aanvraag) throws IOException {
        if (verbinding.sluit()) {
            opnieuw();
        }
        try {
            verbinding.stuur(aanvraag);
        } catch (EOFException e) {
            // The server closes what was idle for a while; a browser connects anew, and so does this.
            opnieuw();
            verbinding.stuur(aanvraag);
        }
        return verbinding;
    }

    /** After a failure nobody knows where the next answer begins. */
    void opnieuw() throws IOException {
        verbinding.close();
        verbinding = new Verbinding(poort);
    }

    byte[] get(String pad, String... koppen) {
        return ("GET " + pad + " HTTP/1.1\r\n" + koppen() + regels(koppen) + "\r\n").getBytes(UTF_8);
    }

    byte[] post(String pad, Map<String, String> velden) {
        String inhoud = velden.entrySet().stream()
                .map(veld -> codeer(veld.getKey()) + "=" + codeer(veld.getValue()))
                .collect(Collectors.joining("&"));
        return ("POST " + pad + " HTTP/1.1\r\n" + koppen() + "Content-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + inhoud.length() + "\r\n\r\n" + inhoud)
                .getBytes(UTF_8);
    }

    private String koppen() {
        String alle = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return "Host: localhost:" + poort + "\r\nAccept: text/html\r\n"
                + (alle.isEmpty() ? "" : "Cookie: " + alle + "\r\n");
    }

    private static String regels(String... koppen) {
        StringBuilder regels = new StringBuilder();
        for (String kop : koppen) {
            regels.append(kop).append("\r\n");
        }
        return regels.toString();
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, UTF_8);
    }

    @Override
    public void close() throws IOException {
        verbinding.close();
    }
}
