package nl.klantcrm.gebruiker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class BewaardeInvoerTest {

    private static final Instant NU = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void isTheFormAsItWasSentButForTheTokenAndThePasswords() {
        MockHttpServletRequest aanvraag = formulier();
        aanvraag.addParameter("_csrf", "oud");
        aanvraag.addParameter("wachtwoord", "geheim");
        aanvraag.addParameter("nieuwWachtwoord", "geheim");
        aanvraag.addParameter("herstel", "true");
        aanvraag.addParameter("kinderen", "2", "3");

        BewaardeInvoer invoer = BewaardeInvoer.van(aanvraag, NU).orElseThrow();

        assertThat(invoer.pad()).isEqualTo("/klanten");
        assertThat(invoer.velden())
                .containsExactlyInAnyOrder(
                        new BewaardeInvoer.Veld("persoon.achternaam", "Jansen"),
                        new BewaardeInvoer.Veld("kinderen", "2"),
                        new BewaardeInvoer.Veld("kinderen", "3"));
    }

    @Test
    void travelsThroughTheSignInUnchanged() {
        MockHttpServletRequest aanvraag = formulier();
        aanvraag.addParameter("notities", "regel 1\r\nregel 2 <b>&amp;</b> \ud83d\ude00");
        BewaardeInvoer invoer = BewaardeInvoer.van(aanvraag, NU).orElseThrow();

        assertThat(BewaardeInvoer.uitAanmelding(aanmelding(invoer.pad(), invoer.velden()), NU))
                .contains(invoer);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "/",
                "klanten",
                "//elders.example/klanten",
                "https://elders.example/klanten",
                "/\\elders.example",
                "/klanten/../logout",
                "/klanten/..",
                "/klanten/.",
                "/klanten;x=1",
                "/klanten?x=1",
                "/klanten/%2e%2e",
                "/klanten/",
                "/login",
                "/logout",
                "/taal",
                "/error",
                "/verder",
                "/onbekend",
                "/actuator/shutdown",
                "/klanten\r\nSet-Cookie: x=1",
            })
    void isForAnAddressOfOursOnly(String pad) {
        assertThat(BewaardeInvoer.uitAanmelding(aanmelding(pad, List.of()), NU)).isEmpty();
    }

    @Test
    void isNothingWhenTheSignInIsNoSignInOfOurs() {
        MockHttpServletRequest aanvraag =
                aanmelding("/klanten", List.of(new BewaardeInvoer.Veld("persoon.achternaam", "Jansen")));
        aanvraag.addParameter(BewaardeInvoer.VELD_NAAM, "zonder waarde");

        assertThat(BewaardeInvoer.uitAanmelding(aanvraag, NU)).isEmpty();
        assertThat(BewaardeInvoer.uitAanmelding(new MockHttpServletRequest("POST", "/login"), NU))
                .isEmpty();
    }

    @Test
    void hasBounds() {
        MockHttpServletRequest groot = formulier();
        groot.addParameter("notities", "x".repeat(BewaardeInvoer.GROOTSTE));
        assertThat(BewaardeInvoer.van(groot, NU)).isEmpty();
        MockHttpServletRequest veel = formulier();
        for (int i = 0; i < BewaardeInvoer.MEESTE_VELDEN; i++) {
            veel.addParameter("ids", Integer.toString(i));
        }
        assertThat(BewaardeInvoer.van(veel, NU)).isEmpty();
    }

    @Test
    void isKeptForAWhileOnly() {
        BewaardeInvoer invoer = BewaardeInvoer.van(formulier(), NU).orElseThrow();

        assertThat(invoer.isVerlopen(NU.plus(BewaardeInvoer.GELDIG))).isFalse();
        assertThat(invoer.isVerlopen(NU.plus(BewaardeInvoer.GELDIG).plus(Duration.ofSeconds(1))))
                .isTrue();
    }

    @Test
    void printsNothingOfIt() {
        BewaardeInvoer invoer = BewaardeInvoer.van(formulier(), NU).orElseThrow();

        assertThat(invoer + " " + invoer.velden()).doesNotContain("Jansen", "achternaam");
    }

    private static MockHttpServletRequest formulier() {
        MockHttpServletRequest aanvraag = new MockHttpServletRequest("POST", "/klanten");
        aanvraag.addParameter("persoon.achternaam", "Jansen");
        return aanvraag;
    }

    private static MockHttpServletRequest aanmelding(String pad, List<BewaardeInvoer.Veld> velden) {
        MockHttpServletRequest aanvraag = new MockHttpServletRequest("POST", "/login");
        if (pad != null) {
            aanvraag.addParameter(BewaardeInvoer.PAD, pad);
        }
        velden.forEach(veld -> {
            aanvraag.addParameter(BewaardeInvoer.VELD_NAAM, veld.naam());
            aanvraag.addParameter(BewaardeInvoer.VELD_WAARDE, veld.waarde());
        });
        return aanvraag;
    }
}
