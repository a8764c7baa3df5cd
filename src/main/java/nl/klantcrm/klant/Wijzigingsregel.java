package nl.klantcrm.klant;

import org.jspecify.annotations.Nullable;

/**
 * One line of the history of a klantdossier: a field that got another value, or a person who came or went. Of a person
 * who came no values are kept, as they stand in the klantdossier; of one who went all are, each as a change to nothing.
 *
 * @param volgnummer place within its wijziging
 * @param naam full name of the partner or kind until then; null for the klant
 * @param veld null when the line is about the person as a whole
 * @param van the text of the value, as {@link Klantveld.Soort} says; null for none
 */
public record Wijzigingsregel(
        int volgnummer,
        Soort soort,
        PersoonId wie,
        @Nullable String naam,
        @Nullable Klantveld veld,
        @Nullable String van,
        @Nullable String naar) {

    /** What a line tells. */
    public enum Soort {
        TOEGEVOEGD,
        VERWIJDERD,
        VELD
    }

    @Override
    public String toString() {
        return "Wijzigingsregel[" + volgnummer + ", " + soort + ", " + veld + "]";
    }
}
