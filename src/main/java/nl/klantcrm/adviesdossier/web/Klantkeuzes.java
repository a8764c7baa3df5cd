package nl.klantcrm.adviesdossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Finds klanten for a new adviesdossier. */
@Component
class Klantkeuzes {

    /** More is no choice but a list to get lost in; a longer name finds fewer. */
    private static final int MEESTE = 20;

    private final KlantOverzicht klanten;
    private final Weergave weergave;

    Klantkeuzes(KlantOverzicht klanten, Weergave weergave) {
        this.klanten = klanten;
        this.weergave = weergave;
    }

    /** @param klant id of the chosen klant as sent, which may be anything */
    Klantkeuze van(@Nullable String zoek, @Nullable String klant) {
        Optional<KlantDetails> gekozen = vind(klant);
        List<Klantkeuze.Optie> opties = new ArrayList<>();
        gekozen.ifPresent(k -> opties.add(optie(k)));
        if (Tekst.schoon(zoek) == null) {
            return new Klantkeuze(zoek, opties, null, false, gekozen.orElse(null), isOnbekend(klant, gekozen));
        }
        List<KlantRegel> gevonden = klanten.zoek(zoek, MEESTE + 1);
        gevonden.stream()
                .limit(MEESTE)
                .filter(k -> gekozen.isEmpty() || !k.id().equals(gekozen.get().id()))
                .forEach(k -> opties.add(optie(k)));
        return new Klantkeuze(
                zoek,
                opties,
                Math.min(gevonden.size(), MEESTE),
                gevonden.size() > MEESTE,
                gekozen.orElse(null),
                isOnbekend(klant, gekozen));
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
