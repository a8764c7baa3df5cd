package nl.klantcrm.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser, as far as HTTP goes: keeps cookies, sends the CSRF token of the page it saw last, and does
 * not follow redirects, so that a test sees them.
 */
public final class Bezoeker {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI adres;
    private String token = "";

    public Bezoeker(int poort) {
        this.adres = URI.create("http://localhost:" + poort);
    }

    /** @param koppen names and values in turn */
    public HttpResponse<String> get(String pad, String... koppen) {
        return stuur(aanvraag(pad, koppen).GET());
    }

    public HttpResponse<String> post(String pad, Map<String, String> velden, String... koppen) {
        String inhoud = velden.entrySet().stream()
                .map(veld -> codeer(veld.getKey()) + "=" + codeer(veld.getValue()))
                .collect(Collectors.joining("&"));
        return postRuw(pad, inhoud + (inhoud.isEmpty() ? "" : "&") + "_csrf=" + codeer(token), koppen);
    }

    /** Exactly this body, as no browser would send it. */
    public HttpResponse<String> postRuw(String pad, String inhoud, String... koppen) {
        return stuur(aanvraag(pad, koppen)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(inhoud)));
    }

    /** Exactly this address, also where it is no address by the book. */
    public String getRuw(String pad) {
        return stuurRuw("GET " + pad + " HTTP/1.0\r\nHost: localhost\r\nAccept: text/html\r\n\r\n");
    }

    /** Exactly these bytes, one for each character, also where they are no request by the book. */
    public String stuurRuw(String aanvraag) {
        try (Socket verbinding = new Socket(adres.getHost(), adres.getPort())) {
            verbinding.setSoTimeout(20_000);
            verbinding.getOutputStream().write(aanvraag.getBytes(ISO_8859_1));
            verbinding.shutdownOutput();
            return new String(verbinding.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the sign-in, and signs in. */
    public HttpResponse<String> meldAan(String gebruikersnaam, String wachtwoord) {
        get("/login");
        return post("/login", Map.of("gebruikersnaam", gebruikersnaam, "wachtwoord", wachtwoord));
    }

    public Optional<HttpCookie> cookie(String naam) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> naam.equals(cookie.getName()))
                .findFirst();
    }

    public String token() {
        return token;
    }

    public HttpResponse<String> stuur(HttpRequest.Builder aanvraag) {
        try {
            HttpResponse<String> antwoord = client.send(aanvraag.build(), BodyHandlers.ofString(UTF_8));
            Matcher gevonden = TOKEN.matcher(antwoord.body());
            if (gevonden.find()) {
                token = gevonden.group(1);
            }
            return antwoord;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder aanvraag(String pad, String... koppen) {
        HttpRequest.Builder aanvraag =
                HttpRequest.newBuilder(adres.resolve(pad)).header("Accept", "text/html,*/*;q=0.8");
        return koppen.length == 0 ? aanvraag : aanvraag.headers(koppen);
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, UTF_8);
    }
}
