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
import java.util.regex.Pattern;
import nl.klantcrm.gebruiker.Recht;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

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
            zien("/klanten/weergaven", KLANT_ZIEN),
            zien("/klanten/weergaven/{id}", KLANT_ZIEN),
            zien("/klanten/export.csv", KLANT_ZIEN),
            zien("/klanten/export.xlsx", KLANT_ZIEN),
            zien("/klanten/importeren/**", KLANT_WIJZIGEN),
            doen("/klanten/importeren/**", KLANT_WIJZIGEN),
            zien("/klanten/{id}", KLANT_ZIEN),
            zien("/klanten/{id}/bewerken", KLANT_WIJZIGEN),
            zien("/klanten/{id}/samenvoegen", KLANT_WIJZIGEN),
            doen("/klanten/{id}/samenvoegen", KLANT_WIJZIGEN),
            zien("/klanten/{id}/historie", KLANT_ZIEN),
            zien("/klanten/{id}/historie/{wijziging}/{regel}/terugzetten", KLANT_WIJZIGEN),
            doen("/klanten", KLANT_WIJZIGEN),
            doen("/klanten/adviespartner", KLANT_WIJZIGEN),
            doen("/klanten/exporteren", KLANT_ZIEN),
            doen("/klanten/weergaven", KLANT_ZIEN),
            doen("/klanten/weergaven/{id}", KLANT_ZIEN),
            doen("/klanten/weergaven/{id}/verwijderen", KLANT_ZIEN),
            doen("/klanten/{id}", KLANT_WIJZIGEN),
            doen("/klanten/{id}/historie/{wijziging}/{regel}/terugzetten", KLANT_WIJZIGEN),
            doen("/klanten/dubbelen", KLANT_WIJZIGEN),
            doen("/klanten/{id}/dubbelen", KLANT_WIJZIGEN),
            doen("/klanten/{id}/geen-dubbele", KLANT_WIJZIGEN),
            // Whoever goes on with a bulkactie needs the recht of what it does, too.
            zien("/bulk", KLANT_ZIEN),
            zien("/bulk/{id}", KLANT_ZIEN),
            doen("/bulk/{id}/verder", KLANT_ZIEN),
            zien("/adviesdossiers", DOSSIER_ZIEN),
            zien("/adviesdossiers/nieuw/**", DOSSIER_MAKEN),
            zien("/adviesdossiers/{id}", DOSSIER_ZIEN),
            zien("/adviesdossiers/{id}/rekeninvoer", DOSSIER_ZIEN),
            zien("/adviesdossiers/{id}/rekeninvoer.json", DOSSIER_ZIEN),
            zien("/adviesdossiers/{id}/{berekening}", DOSSIER_ZIEN),
            doen("/adviesdossiers", DOSSIER_MAKEN),
            doen("/adviesdossiers/nieuw/**", DOSSIER_MAKEN),
            doen("/adviesdossiers/{id}/antwoorden", DOSSIER_MAKEN),
            zien("/adviespartners", ADVIESPARTNER_ZIEN),
            zien("/zoeken", KLANT_ZIEN));

    private static final List<PathPattern> FORMULIEREN = REGELS.stream()
            .filter(regel -> regel.methoden().contains(POST))
            .map(regel -> PathPatternParser.defaultInstance.parse(regel.patroon()))
            .toList();

    /** As our own addresses are; nothing that a browser or a server would read as something else. */
    private static final Pattern PAD = Pattern.compile("(/[A-Za-z0-9_-]+)+");

    private Toegang() {}

    /** Whether a form can be sent to this path of ours by somebody who is signed in. */
    static boolean neemtFormulier(String pad) {
        return PAD.matcher(pad).matches()
                && FORMULIEREN.stream().anyMatch(patroon -> patroon.matches(PathContainer.parsePath(pad)));
    }

    static void regel(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry regels) {
        // An error page shows nothing of the page that failed.
        regels.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        regels.requestMatchers(MIDDELEN).permitAll();
        regels.requestMatchers(OPEN).permitAll();
        regels.requestMatchers(GET, "/").authenticated();
        regels.requestMatchers(HEAD, "/").authenticated();
        regels.requestMatchers(GET, NaAanmelden.VERDER).authenticated();
        regels.requestMatchers(HEAD, NaAanmelden.VERDER).authenticated();
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
