package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeergaveTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Weergave weergave = new Weergave(Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), AMSTERDAM));

    @Test
    void showsDatesTheDutchWay() {
        assertThat(weergave.datum(LocalDate.of(1960, 1, 31))).isEqualTo("31-01-1960");
        assertThat(weergave.datum(null)).isEmpty();
    }

    @Test
    void showsMomentsByTheClockOfTheOffice() {
        assertThat(weergave.tijdstip(Instant.parse("2026-11-23T13:05:00Z"))).isEqualTo("23-11-2026 14:05");
        assertThat(weergave.tijdstip(Instant.parse("2026-07-01T13:05:00Z"))).isEqualTo("01-07-2026 15:05");
        assertThat(weergave.tijdstip(null)).isEmpty();
    }

    @Test
    void knowsThatItIsTomorrowAlreadyAtTheOffice() {
        assertThat(weergave.vandaag()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @CsvSource({
        "1960-11-24, 2026-11-23, 65",
        "1960-11-24, 2026-11-24, 66",
        "2000-02-29, 2026-02-28, 25",
        "2000-02-29, 2026-03-01, 26",
        "2000-02-29, 2028-02-29, 28",
        "2026-11-24, 2026-11-24, 0",
    })
    void countsWholeYears(LocalDate geboren, LocalDate op, int jaren) {
        assertThat(weergave.leeftijd(geboren, op)).isEqualTo(jaren);
    }
}
