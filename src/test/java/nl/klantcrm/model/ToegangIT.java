package nl.klantcrm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.model.Toegangstabel.Adres;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address × every method × every rol, against the {@link Toegangstabel}. */
@DatabaseTest
@Transactional
class ToegangIT {

    private static final List<String> METHODEN = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adressen;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    static Stream<Set<Rol>> rollen() {
        return Stream.of(
                EnumSet.noneOf(Rol.class),
                EnumSet.of(Rol.ADVISEUR),
                EnumSet.of(Rol.BEHEERDER),
                EnumSet.of(Rol.COMPLIANCE),
                EnumSet.allOf(Rol.class));
    }

    @ParameterizedTest
    @MethodSource("rollen")
    void letsThroughWhoMayAndRefusesWhoMayNot(Set<Rol> rollen) {
        List<String> onjuist = new ArrayList<>();
        for (Adres adres : Adressen.van(adressen)) {
            MockHttpServletResponse antwoord = vraag(adres, rollen);
            if (Toegangstabel.eis(adres).staatToe(rollen) ? !isToegelaten(antwoord) : !isGeweigerd(antwoord, rollen)) {
                onjuist.add(adres + " gives " + antwoord.getStatus() + " " + antwoord.getRedirectedUrl());
            }
        }

        assertThat(onjuist).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rollen")
    void refusesEveryMethodThatIsNotThere(Set<Rol> rollen) {
        Set<Adres> bestaand = Adressen.van(adressen);
        Stream<Adres> ontbrekend = bestaand.stream()
                .flatMap(adres -> METHODEN.stream().map(methode -> new Adres(methode, adres.pad())))
                .filter(adres -> !bestaand.contains(adres));

        assertThat(ontbrekend)
                .allSatisfy(
                        adres -> assertThat(vraag(adres, rollen).getStatus()).isIn(302, 403, 404, 405));
    }

    @Test
    void knowsNoAddressThatIsGone() {
        assertThat(Adressen.van(adressen)).containsAll(Toegangstabel.adressen());
    }

    @ParameterizedTest
    @MethodSource("rollen")
    void leavesOfTheActuatorTheHealthProbesOpenAndNoMore(Set<Rol> rollen) {
        assertThat(vraag(new Adres("GET", "/actuator/health/liveness"), rollen).getStatus())
                .isEqualTo(200);
        assertThat(vraag(new Adres("GET", "/actuator/health/readiness"), rollen).getStatus())
                .isEqualTo(200);
        assertThat(List.of("", "/health", "/health/db", "/env", "/beans", "/shutdown"))
                .allSatisfy(pad -> assertThat(vraag(new Adres("GET", "/actuator" + pad), rollen)
                                .getStatus())
                        .isIn(302, 403, 404));
    }

    private static boolean isToegelaten(MockHttpServletResponse antwoord) {
        return antwoord.getStatus() != 401
                && antwoord.getStatus() != 403
                && antwoord.getStatus() < 500
                && !"/login".equals(antwoord.getRedirectedUrl());
    }

    private static boolean isGeweigerd(MockHttpServletResponse antwoord, Set<Rol> rollen) {
        return rollen.isEmpty() ? "/login".equals(antwoord.getRedirectedUrl()) : antwoord.getStatus() == 403;
    }

    private MockHttpServletResponse vraag(Adres adres, Set<Rol> rollen) {
        // There is no id 0, so that the most that can happen is a page that says so.
        String pad = adres.pad().replaceAll("\\{[^}]+}", "0");
        var aanvraag = mvc.method(HttpMethod.valueOf(adres.methode())).uri(pad).with(csrf());
        if (!rollen.isEmpty()) {
            aanvraag = aanvraag.with(user(gebruikers.met(rollen.toArray(Rol[]::new))));
        }
        return aanvraag.exchange().getResponse();
    }
}
