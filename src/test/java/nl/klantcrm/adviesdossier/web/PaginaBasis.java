package nl.klantcrm.adviesdossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.function.Supplier;
import nl.klantcrm.adviesdossier.AdviestypeOverzicht;
import nl.klantcrm.adviesdossier.AdviestypeRegel;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the tests of the pages share: an adviseur who opens and sends them. */
@DatabaseTest
abstract class PaginaBasis {

    static final String NIEUW = "/adviesdossiers";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Voorbeeldgebruikers gebruikers;

    @Autowired
    KlantService klanten;

    @Autowired
    KlantOverzicht klantOverzicht;

    @Autowired
    AdviestypeOverzicht typen;

    MvcTestResult haal(String adres) {
        return mvc.get().uri(adres).with(user(gebruikers.adviseur())).exchange();
    }

    MvcTestResult post(String adres, MultiValueMap<String, String> form) {
        return mvc.post()
                .uri(adres)
                .params(form)
                .with(user(gebruikers.adviseur()))
                .with(csrf())
                .exchange();
    }

    /** Makes an adviesdossier as the page does, and gives its address. */
    String maak(MultiValueMap<String, String> form) {
        MvcTestResult antwoord = post(NIEUW, form);
        assertThat(antwoord).hasStatus3xxRedirection();
        return String.valueOf(antwoord.getResponse().getRedirectedUrl());
    }

    MultiValueMap<String, String> nieuw(KlantId klant, String type, @Nullable String voorWie) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("klant", klant.toString());
        form.set("type", type(type));
        form.set("dossierdatum", "2024-02-29");
        if (voorWie != null) {
            form.set("voorWie", voorWie);
        }
        return form;
    }

    KlantId klant(Klantgegevens gegevens) {
        return als(() -> klanten.registreer(gegevens));
    }

    String type(String naam) {
        return als(() -> typen.actieve()).stream()
                .filter(type -> type.naam().equals(naam))
                .findFirst()
                .map(AdviestypeRegel::id)
                .orElseThrow()
                .toString();
    }

    <T> T als(Supplier<T> werk) {
        return Systeem.als(gebruikers.adviseur(), werk);
    }

    static String tekst(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
