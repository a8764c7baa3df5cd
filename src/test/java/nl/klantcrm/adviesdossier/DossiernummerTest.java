package nl.klantcrm.adviesdossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DossiernummerTest {

    @Test
    void hasTheYearAndAtLeastFiveDigits() {
        assertThat(Dossiernummer.van(2026, new AdviesdossierId(42))).hasToString("A-2026-00042");
        assertThat(Dossiernummer.van(2027, new AdviesdossierId(1_234_567))).hasToString("A-2027-1234567");
    }
}
