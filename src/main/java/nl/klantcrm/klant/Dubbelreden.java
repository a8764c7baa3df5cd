package nl.klantcrm.klant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two households have in common.
 *
 * @param naam of the person in the other household who is like one of this; null for the other kinds
 * @param geboortedatum of the two, likewise
 */
public record Dubbelreden(
        Soort soort, @Nullable Persoonsnaam naam, @Nullable LocalDate geboortedatum) {

    /** The stronger first. */
    public enum Soort {
        KLANT_SLEUTEL,
        RELATIE_SLEUTEL,
        EMAIL,
        /** Born on the same day, with a similar achternaam or geboortenaam. */
        PERSOON;

        /** A key belongs to one klantdossier only, so this is more than a possibility. */
        public boolean isSleutel() {
            return this == KLANT_SLEUTEL || this == RELATIE_SLEUTEL;
        }
    }

    static Dubbelreden van(Soort soort) {
        return new Dubbelreden(soort, null, null);
    }

    static Dubbelreden persoon(Persoonsnaam naam, LocalDate geboortedatum) {
        return new Dubbelreden(Soort.PERSOON, naam, geboortedatum);
    }

    @Override
    public String toString() {
        return soort.name();
    }
}
