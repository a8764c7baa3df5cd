package nl.klantcrm.adviesdossier;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number the office calls an adviesdossier by, {@code A-2026-00042}: the year in which it was made and its id,
 * so it is unique, never changes and is never used again. Numbers within a year may have gaps.
 */
@Embeddable
public record Dossiernummer(String waarde) implements Serializable {

    private static final Pattern GETYPT = Pattern.compile("(?:[Aa][- ]?)?(\\d{4})[- ](\\d{1,18})");

    static Dossiernummer van(int jaar, AdviesdossierId id) {
        return new Dossiernummer(String.format(Locale.ROOT, "A-%04d-%05d", jaar, id.waarde()));
    }

    /** As people type it: {@code a-2026-42} and {@code 2026-00042}, too. Empty for anything else. */
    static Optional<Dossiernummer> lees(String getypt) {
        Matcher vorm = GETYPT.matcher(getypt);
        return vorm.matches()
                ? Optional.of(van(Integer.parseInt(vorm.group(1)), new AdviesdossierId(Long.parseLong(vorm.group(2)))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return waarde;
    }
}
