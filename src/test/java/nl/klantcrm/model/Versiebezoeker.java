package nl.klantcrm.model;

import static nl.klantcrm.model.Versietabel.velden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.klantcrm.gebruiker.Aangemeld;
import org.jsoup.Jsoup;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** Somebody who fills in forms, for {@link VersieIT}. */
final class Versiebezoeker {

    private static final AtomicInteger GEZINNEN = new AtomicInteger();

    private final MockMvcTester mvc;
    private final Aangemeld gebruiker;

    Versiebezoeker(MockMvcTester mvc, Aangemeld gebruiker) {
        this.mvc = mvc;
        this.gebruiker = gebruiker;
    }

    String haal(String pad) {
        MvcTestResult antwoord = mvc.get().uri(pad).with(user(gebruiker)).exchange();
        assertThat(antwoord).hasStatusOk();
        return tekst(antwoord);
    }

    MvcTestResult verstuur(Formulier formulier) {
        return mvc.post()
                .uri(formulier.actie())
                .params(formulier.waarden())
                .with(user(gebruiker))
                .with(csrf())
                .exchange();
    }

    /** Opens the page, types, sends, and gives the address that follows. */
    String verstuur(String pagina, String actie, MultiValueMap<String, String> getypt) {
        MvcTestResult antwoord = verstuur(Formulier.van(haal(pagina), actie).met(getypt));
        assertThat(antwoord).as(actie).hasStatus3xxRedirection();
        return Objects.requireNonNull(antwoord.getResponse().getRedirectedUrl());
    }

    /** A klantdossier with a partner and a kind; gives its address. */
    String gezin() {
        MultiValueMap<String, String> velden =
                velden("berekeningenVoor", "KLANT_EN_PARTNER", "adres.straat", "Kerkstraat", "adres.plaats", "Utrecht");
        // Of another day each time, or it would be asked whether they are the same people.
        int nr = GEZINNEN.incrementAndGet();
        persoon(velden, "persoon.", "A.", "Anna", LocalDate.of(1951, 3, 1).plusDays(nr));
        persoon(
                velden,
                "partners[0].persoon.",
                "B.",
                "Bram",
                LocalDate.of(1952, 3, 1).plusDays(nr));
        velden.add("partners[0].relatievorm", "GEHUWD");
        persoon(
                velden,
                "kinderen[0].persoon.",
                "C.",
                "Cas",
                LocalDate.of(1999, 3, 1).plusDays(nr));
        velden.add("kinderen[0].kindVan", "BEIDEN-0");
        return verstuur("/klanten/nieuw", "/klanten", velden);
    }

    private static void persoon(
            MultiValueMap<String, String> velden, String plek, String letters, String naam, LocalDate geboren) {
        velden.add(plek + "geslacht", "ONBEKEND");
        velden.add(plek + "voorletters", letters);
        velden.add(plek + "voornamen", naam);
        velden.add(plek + "achternaam", "de Vries");
        velden.add(plek + "geboortedatum", geboren.toString());
    }

    void wijzig(String klant, MultiValueMap<String, String> getypt) {
        verstuur(klant + "/bewerken", klant, getypt);
    }

    /** An adviesdossier in concept of a klant, of a type that loads the whole household; gives its address. */
    String dossier(String klant) {
        String pagina = "/adviesdossiers/nieuw?klant=" + klant.replaceAll("\\D", "");
        String type = Jsoup.parse(haal(pagina)).select("select[name=type] option").stream()
                .filter(optie -> optie.text().equals("Vaststellen Pensioen Uitkering"))
                .findFirst()
                .orElseThrow()
                .val();
        return verstuur(pagina, "/adviesdossiers", velden("type", type, "voorWie", "KLANT"));
    }

    static String tekst(MvcTestResult antwoord) {
        try {
            return antwoord.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
