package nl.klantcrm.adviesdossier;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of adviesdossiers on a database share: an adviseur at work. */
@DatabaseTest
abstract class AdviesdossierBasis {

    static final String PENSIOEN = "Waardering Pensioen Ingegaan";
    static final String ODV = "ODV";

    @Autowired
    AdviesdossierService service;

    @Autowired
    AdviesdossierOverzicht overzicht;

    @Autowired
    AdviestypeOverzicht typen;

    @Autowired
    KlantService klanten;

    @Autowired
    KlantOverzicht klantOverzicht;

    @Autowired
    Voorbeeldgebruikers gebruikers;

    @Autowired
    JdbcClient jdbc;

    Aangemeld adviseur = new Aangemeld(new GebruikerId(0), "", "", Set.of());

    @BeforeEach
    void eenAdviseur() {
        adviseur = gebruikers.adviseur();
    }

    <T> T als(Supplier<T> werk) {
        return Systeem.als(adviseur, werk);
    }

    KlantId klant(Klantgegevens gegevens) {
        return als(() -> klanten.registreer(gegevens));
    }

    AdviestypeId type(String naam) {
        return als(() -> typen.actieve()).stream()
                .filter(type -> type.naam().equals(naam))
                .findFirst()
                .orElseThrow()
                .id();
    }

    AdviesdossierId maak(KlantId klant, String type, @Nullable VoorWie voorWie, LocalDate dossierdatum) {
        return maak(new MaakAdviesdossier(klant, type(type), dossierdatum, voorWie, null, null, false));
    }

    AdviesdossierId maak(MaakAdviesdossier opdracht) {
        return als(() -> service.maakAan(opdracht));
    }

    void beantwoord(AdviesdossierId id, int versie, Antwoorden antwoorden) {
        als(() -> {
            service.beantwoord(id, versie, antwoorden);
            return id;
        });
    }

    AdviesdossierDetails toon(AdviesdossierId id) {
        return als(() -> overzicht.toon(id));
    }

    Rekeninvoer rekeninvoer(AdviesdossierId id) {
        return als(() -> overzicht.rekeninvoer(id));
    }

    static Antwoorden jaMet(Set<Integer> partners, Set<Integer> kinderen) {
        return new Antwoorden(!partners.isEmpty(), partners, !kinderen.isEmpty(), kinderen);
    }

    /** Field and code of each breach. */
    static List<String> fouten(Runnable werk) {
        OngeldigeInvoerException fout = catchThrowableOfType(OngeldigeInvoerException.class, werk::run);
        return Objects.requireNonNull(fout, "nothing was refused").overtredingen().stream()
                .map(o -> o.veld() + " " + o.code())
                .toList();
    }
}
