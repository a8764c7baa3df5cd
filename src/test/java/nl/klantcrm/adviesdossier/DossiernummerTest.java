package nl.klantcrm.adviesdossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossiernummerTest {

    @Test
    void hasTheYearAndAtLeastFiveDigits() {
        assertThat(Dossiernummer.van(2026, new AdviesdossierId(42))).hasToString("A-2026-00042");
        assertThat(Dossiernummer.van(2027, new AdviesdossierId(1_234_567))).hasToString("A-2027-1234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-2026-00042", "a-2026-42", "2026-00042", "A2026-42", "a 2026 00042"})
    void isReadInEveryFormItIsTyped(String getypt) {
        assertThat(Dossiernummer.lees(getypt)).contains(new Dossiernummer("A-2026-00042"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "42", "2026", "A-2026", "A-26-42", "Jansen", "31-01-1960", "A-2026-9999999999999999999"})
    void isNotReadIntoAnythingElse(String getypt) {
        assertThat(Dossiernummer.lees(getypt)).isEmpty();
    }
}
