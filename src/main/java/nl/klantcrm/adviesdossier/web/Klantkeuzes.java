package nl.klantcrm.adviesdossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klantcrm.adviesdossier.AanvraagOverzicht;
import nl.klantcrm.adviesdossier.Hoofdgerechtigden;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantRegel;
import nl.klantcrm.klant.Klantnummer;
import nl.klantcrm.klant.Persoonsnaam;
import nl.klantcrm.web.Tekst;
import nl.klantcrm.web.Weergave;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds klanten for a new adviesdossier, and says who of the chosen one it would be for. */
@Component
class Klantkeuzes {

    /** More is no choice but a list to get lost in; a longer name finds fewer. */
    private static final int MEESTE = 20;

    private final KlantOverzicht klanten;
    private final AanvraagOverzicht aanvragen;
    private final Weergave weergave;

    Klantkeuzes(KlantOverzicht klanten, AanvraagOverzicht aanvragen, Weergave weergave) {
        this.klanten = klanten;
        this.aanvragen = aanvragen;
        this.weergave = weergave;
    }

    /** The choices on a form, whose fields may be anything. */
    Klantkeuze van(AdviesdossierForm form) {
        Optional<KlantDetails> gekozen = vind(form.klant());
        List<Klantkeuze.Optie> opties = new ArrayList<>();
        gekozen.ifPresent(k -> opties.add(optie(k)));
        boolean zoekt = Tekst.schoon(form.zoek()) != null;
        List<KlantRegel> gevonden = zoekt ? klanten.zoek(form.zoek(), MEESTE + 1) : List.of();
        gevonden.stream()
                .limit(MEESTE)
                .filter(k -> gekozen.isEmpty() || !k.id().equals(gekozen.get().id()))
                .forEach(k -> opties.add(optie(k)));
        return new Klantkeuze(
                form.zoek(),
                opties,
                zoekt ? Math.min(gevonden.size(), MEESTE) : null,
                gevonden.size() > MEESTE,
                gekozen.orElse(null),
                gekozen.flatMap(k -> wie(k, form)).orElse(null),
                isOnbekend(form.klant(), gekozen));
    }

    private Optional<Hoofdgerechtigden> wie(KlantDetails klant, AdviesdossierForm form) {
        return form.datum().map(datum -> aanvragen.hoofdgerechtigden(klant.gegevens(), datum, form.gekozenType()));
    }

    private Optional<KlantDetails> vind(@Nullable String klant) {
        if (klant == null || klant.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(klanten.toon(KlantId.valueOf(klant)));
        } catch (NumberFormatException | NietGevondenException e) {
            return Optional.empty();
        }
    }

    private static boolean isOnbekend(@Nullable String klant, Optional<KlantDetails> gekozen) {
        return klant != null && !klant.isEmpty() && gekozen.isEmpty();
    }

    private Klantkeuze.Optie optie(KlantDetails klant) {
        return optie(
                klant.id(),
                klant.gegevens().persoon().naam(),
                klant.nummer(),
                klant.gegevens().persoon().geboortedatum(),
                klant.gegevens().adres().plaats());
    }

    private Klantkeuze.Optie optie(KlantRegel klant) {
        return optie(klant.id(), klant.naam(), klant.nummer(), klant.geboortedatum(), klant.plaats());
    }

    private Klantkeuze.Optie optie(
            KlantId id, Persoonsnaam naam, Klantnummer nummer, @Nullable LocalDate geboren, @Nullable String plaats) {
        String tekst = Stream.of(naam.opAchternaam(), nummer.toString(), weergave.datum(geboren), plaats)
                .filter(deel -> deel != null && !deel.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Klantkeuze.Optie(id, tekst);
    }
}
