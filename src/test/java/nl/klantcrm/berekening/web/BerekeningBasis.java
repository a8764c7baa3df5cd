package nl.klantcrm.berekening.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.klantcrm.adviesdossier.AdviesdossierId;
import nl.klantcrm.adviesdossier.AdviesdossierService;
import nl.klantcrm.adviesdossier.AdviestypeId;
import nl.klantcrm.adviesdossier.AdviestypeOverzicht;
import nl.klantcrm.adviesdossier.Antwoorden;
import nl.klantcrm.adviesdossier.MaakAdviesdossier;
import nl.klantcrm.adviesdossier.VoorWie;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** What the tests of the pages share: adviesdossiers to calculate on. */
@DatabaseTest
public abstract class BerekeningBasis {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected Voorbeeldgebruikers gebruikers;

    @Autowired
    private KlantService klanten;

    @Autowired
    private AdviesdossierService dossiers;

    @Autowired
    private AdviestypeOverzicht typen;

    /** A new adviesdossier for the klant, without answers; gives its address. */
    protected String dossier(Klantgegevens gegevens, LocalDate dossierdatum) {
        return als(() -> {
            AdviestypeId type = typen.actieve().stream()
                    .filter(t -> t.naam().equals("Waardering Pensioen Ingegaan"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            return "/adviesdossiers/"
                    + dossiers.maakAan(new MaakAdviesdossier(
                            klanten.registreer(gegevens), type, dossierdatum, VoorWie.KLANT, null, null, false));
        });
    }

    protected void beantwoord(String dossier, Antwoorden antwoorden) {
        als(() -> {
            dossiers.beantwoord(
                    AdviesdossierId.valueOf(dossier.substring(dossier.lastIndexOf('/') + 1)), 0, antwoorden);
            return antwoorden;
        });
    }

    protected <T> T als(Supplier<T> werk) {
        return Systeem.als(gebruikers.adviseur(), werk);
    }

    protected MvcTestResult haal(String adres) {
        return haal(gebruikers.adviseur(), adres);
    }

    protected MvcTestResult haal(Aangemeld wie, String adres) {
        return mvc.get().uri(adres).with(user(wie)).exchange();
    }

    protected MvcTestResult post(Aangemeld wie, String adres, MultiValueMap<String, String> form) {
        return mvc.post().uri(adres).params(form).with(user(wie)).with(csrf()).exchange();
    }

    protected static String tekst(MvcTestResult antwoord) {
        assertThat(antwoord.getUnresolvedException()).isNull();
        try {
            return antwoord.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
