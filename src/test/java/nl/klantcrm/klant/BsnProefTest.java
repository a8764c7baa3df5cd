package nl.klantcrm.klant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 111222333 and 123456782 pass the eleven-test and were never given out. */
class BsnProefTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333",
                "BSN 123456782.",
                "1112.22.333",
                "111 222 333",
                "111\u00A0222\u202F333",
                "nummer:123456782,",
                "12345672 heeft acht cijfers"
            })
    void aNumberThatPassesTheElevenTestIsFound(String tekst) {
        assertThat(BsnProef.vindt(null, "niets", tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "111222334", "1112223334", "+31612345678", "01-01-1960", "NL91ABNA0417164300", "000000000"})
    void otherNumbersAreLeftAlone(String tekst) {
        assertThat(BsnProef.vindt(tekst)).isFalse();
    }

    @Test
    void anEightDigitNumberCountsWithALeadingZero() {
        // 0·9+1·8+2·7+3·6+4·5+5·4+6·3+7·2 = 112, and 112 − 2 = 110 = 10·11
        assertThat(BsnProef.vindt("12345672")).isTrue();
        assertThat(BsnProef.vindt("12345673")).isFalse();
    }
}
