package nl.klantcrm.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as people and browsers write them: {@code 1960-01-31}, {@code 31-01-1960} or {@code 31-1-1960}. */
public final class Datums {

    // Four digits, so that "60" is never guessed to be 1960 or 2060.
    private static final Pattern ISO = Pattern.compile("(?<jaar>[1-9]\\d{3})-(?<maand>\\d{2})-(?<dag>\\d{2})");
    private static final Pattern NEDERLANDS =
            Pattern.compile("(?<dag>\\d{1,2})-(?<maand>\\d{1,2})-(?<jaar>[1-9]\\d{3})");

    private Datums() {}

    /**
     * The date that was typed, or null when nothing was.
     *
     * @throws IllegalArgumentException for everything that {@link Datum} refuses
     */
    public static @Nullable LocalDate lees(@Nullable String tekst) {
        String geschoond = Tekst.schoon(tekst);
        if (geschoond == null) {
            return null;
        }
        Matcher vorm = ISO.matcher(geschoond);
        if (!vorm.matches()) {
            vorm = NEDERLANDS.matcher(geschoond);
        }
        if (!vorm.matches()) {
            throw new IllegalArgumentException("not a date");
        }
        return datum(vorm);
    }

    /** As {@code <input type="date">} wants it; empty for no date. */
    public static String iso(@Nullable LocalDate datum) {
        return datum == null ? "" : datum.toString();
    }

    static boolean isLeesbaar(@Nullable String tekst) {
        try {
            lees(tekst);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static LocalDate datum(Matcher vorm) {
        try {
            return LocalDate.of(getal(vorm, "jaar"), getal(vorm, "maand"), getal(vorm, "dag"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day", e);
        }
    }

    private static int getal(Matcher vorm, String deel) {
        return Integer.parseInt(vorm.group(deel));
    }
}
