package nl.klantcrm.klant;

import java.util.Locale;

/** The number the office calls a klant by, {@code K-000123}: the id, so it never changes and is never used again. */
public record Klantnummer(long volgnummer) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "K-%06d", volgnummer);
    }
}
