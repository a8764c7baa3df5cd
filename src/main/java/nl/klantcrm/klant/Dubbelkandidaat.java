package nl.klantcrm.klant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of another household with the date of birth that was asked for, or another household with the e-mail address
 * or key.
 *
 * @param sleutel what was asked for, as it was asked; of a person null
 * @param naam of a person; else null
 */
record Dubbelkandidaat(
        Dubbelreden.Soort soort,
        KlantId klant,
        @Nullable String sleutel,
        @Nullable LocalDate geboortedatum,
        @Nullable Persoonsnaam naam) {

    @Override
    public String toString() {
        return "Dubbelkandidaat[" + soort + " " + klant + "]";
    }
}
