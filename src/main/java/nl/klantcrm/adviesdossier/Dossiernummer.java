package nl.klantcrm.adviesdossier;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/**
 * The number the office calls an adviesdossier by, {@code A-2026-00042}: the year in which it was made and its id,
 * so it is unique, never changes and is never used again. Numbers within a year may have gaps.
 */
@Embeddable
public record Dossiernummer(String waarde) implements Serializable {

    static Dossiernummer van(int jaar, AdviesdossierId id) {
        return new Dossiernummer(String.format(Locale.ROOT, "A-%04d-%05d", jaar, id.waarde()));
    }

    @Override
    public String toString() {
        return waarde;
    }
}
