package nl.klantcrm.gebruiker.web;

import static nl.klantcrm.gebruiker.Recht.ADVIESPARTNER_ZIEN;
import static nl.klantcrm.gebruiker.Recht.DOSSIER_MAKEN;
import static nl.klantcrm.gebruiker.Recht.DOSSIER_ZIEN;
import static nl.klantcrm.gebruiker.Recht.KLANT_WIJZIGEN;
import static nl.klantcrm.gebruiker.Recht.KLANT_ZIEN;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import java.util.List;
import nl.klantcrm.gebruiker.Recht;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Which recht each address asks for. The first line that fits decides; what is not here is refused to everybody. */
final class Toegang {

    private static final String[] OPEN = {
        "/login", "/eerste-beheerder/**", "/taal", "/actuator/health/liveness", "/actuator/health/readiness",
    };

    private static final String[] MIDDELEN = {"/css/**", "/js/**", "/webjars/**", "/favicon.*"};

    private static final List<Regel> REGELS = List.of(
            zien("/klanten", KLANT_ZIEN),
            zien("/klanten/nieuw", KLANT_WIJZIGEN),
            zien("/klanten/adviespartner", KLANT_WIJZIGEN),
            zien("/klanten/importeren/**", KLANT_WIJZIGEN),
            doen("/klanten/importeren/**", KLANT_WIJZIGEN),
            zien("/klanten/{id}", KLANT_ZIEN),
            zien("/klanten/{id}/bewerken", KLANT_WIJZIGEN),
            doen("/klanten", KLANT_WIJZIGEN),
            doen("/klanten/adviespartner", KLANT_WIJZIGEN),
            doen("/klanten/{id}", KLANT_WIJZIGEN),
            // Whoever goes on with a bulkactie needs the recht of what it does, too.
            zien("/bulk", KLANT_ZIEN),
            zien("/bulk/{id}", KLANT_ZIEN),
            doen("/bulk/{id}/verder", KLANT_ZIEN),
            zien("/adviesdossiers", DOSSIER_ZIEN),
            zien("/adviesdossiers/nieuw/**", DOSSIER_MAKEN),
            zien("/adviesdossiers/{id}", DOSSIER_ZIEN),
            zien("/adviesdossiers/{id}/rekeninvoer", DOSSIER_ZIEN),
            zien("/adviesdossiers/{id}/rekeninvoer.json", DOSSIER_ZIEN),
            doen("/adviesdossiers", DOSSIER_MAKEN),
            doen("/adviesdossiers/nieuw/**", DOSSIER_MAKEN),
            doen("/adviesdossiers/{id}/antwoorden", DOSSIER_MAKEN),
            zien("/adviespartners", ADVIESPARTNER_ZIEN));

    private Toegang() {}

    static void regel(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry regels) {
        // An error page shows nothing of the page that failed.
        regels.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        regels.requestMatchers(MIDDELEN).permitAll();
        regels.requestMatchers(OPEN).permitAll();
        regels.requestMatchers(GET, "/").authenticated();
        regels.requestMatchers(HEAD, "/").authenticated();
        for (Regel regel : REGELS) {
            for (HttpMethod methode : regel.methoden()) {
                regels.requestMatchers(methode, regel.patroon())
                        .hasAuthority(regel.recht().name());
            }
        }
        regels.anyRequest().denyAll();
    }

    private static Regel zien(String patroon, Recht recht) {
        return new Regel(List.of(GET, HEAD), patroon, recht);
    }

    private static Regel doen(String patroon, Recht recht) {
        return new Regel(List.of(POST), patroon, recht);
    }

    private record Regel(List<HttpMethod> methoden, String patroon, Recht recht) {}
}
