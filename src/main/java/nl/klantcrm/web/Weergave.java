package nl.klantcrm.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How values look on a page; templates call it {@code @weergave}. Dates look the same in both languages. */
@Component("weergave")
public class Weergave {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter TIJDSTIP = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

    private final Clock klok;

    Weergave(Clock klok) {
        this.klok = klok;
    }

    /** {@code 31-01-1960}; empty for no date. */
    public String datum(@Nullable LocalDate datum) {
        return datum == null ? "" : tekst(datum);
    }

    static String tekst(LocalDate datum) {
        return DATUM.format(datum);
    }

    /** {@code 23-11-2026 14:05} by the time of the office; empty for no moment. */
    public String tijdstip(@Nullable Instant moment) {
        return moment == null ? "" : TIJDSTIP.format(moment.atZone(klok.getZone()));
    }

    /** Whole years; who was born on 29 February is a year older on 1 March of other years. */
    public int leeftijd(LocalDate geboren, LocalDate op) {
        return Period.between(geboren, op).getYears();
    }

    /** The name of a country in the language of the page. */
    public String land(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(LocaleContextHolder.getLocale());
    }

    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
