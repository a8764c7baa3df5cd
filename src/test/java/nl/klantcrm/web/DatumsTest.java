package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatumsTest {

    private final Datum.Toets toets = new Datum.Toets();

    @ParameterizedTest
    @CsvSource({
        "1960-01-31, 1960-01-31",
        "31-01-1960, 1960-01-31",
        "1-2-1960, 1960-02-01",
        "' 1960-01-31 ', 1960-01-31",
        "2000-02-29, 2000-02-29",
        "29-02-2024, 2024-02-29",
        "9999-12-31, 9999-12-31",
    })
    void readsDatesAsTheyAreTypedAndSent(String tekst, LocalDate datum) {
        assertThat(Datums.lees(tekst)).isEqualTo(datum);
        assertThat(isGeldig(tekst)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u00A0"})
    void readsNothingAsNoDate(String tekst) {
        assertThat(Datums.lees(tekst)).isNull();
        assertThat(isGeldig(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-02-2020",
                "2023-02-29",
                "1900-02-29",
                "1960-13-01",
                "1960-00-10",
                "0000-01-01",
                "0960-01-31",
                "31-01-60",
                "31-01-0060",
                "12345-01-01",
                "+12345-01-01",
                "-1960-01-31",
                "1960-1-31",
                "31/01/1960",
                "31 januari 1960",
                "19600131",
                "١٩٦٠-٠١-٣١",
                "1960-01-31T00:00",
                "gisteren",
            })
    void refusesWhatIsNoDateOrLeavesRoomForDoubt(String tekst) {
        assertThatIllegalArgumentException().isThrownBy(() -> Datums.lees(tekst));
        assertThat(isGeldig(tekst)).isFalse();
    }

    @Test
    void writesWhatADateFieldReads() {
        assertThat(Datums.iso(LocalDate.of(1960, 1, 31))).isEqualTo("1960-01-31");
        assertThat(Datums.iso(null)).isEmpty();
    }

    @SuppressWarnings("NullAway") // the constraint does not look at the context
    private boolean isGeldig(String tekst) {
        return toets.isValid(tekst, null);
    }
}
