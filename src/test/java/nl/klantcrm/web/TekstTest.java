package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TekstTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0", "\u200B\u2060\uFEFF", " \u00AD\u202F "})
    void isNothingWhenNothingIsLeft(String tekst) {
        assertThat(Tekst.schoon(tekst)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "' Jansen ', Jansen",
        "'\u00A0\u200BJansen\uFEFF\u00A0', Jansen",
        "\"'t Hart\", \"'t Hart\"",
        "van  der Aa, van  der Aa",
        "Nu\u0301n\u0303ez, Núñez",
        "Jan\u00A0Willem, Jan\u00A0Willem",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
    })
    void keepsWhatWasMeantAndStripsWhatNobodySees(String getypt, String bewaard) {
        assertThat(Tekst.schoon(getypt)).isEqualTo(bewaard);
    }

    @Test
    void aLineEndIsOneCharacterAsTheBrowserCountsIt() {
        assertThat(Tekst.schoon("een\r\ntwee\rdrie\n\nvijf\r\n")).isEqualTo("een\ntwee\ndrie\n\nvijf");
        assertThat(Tekst.lengte("\r\na\r\n\r\nb\r\n")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {" e\u0301 ", "A", "\u00A0x"})
    void changesNothingTheSecondTime(String tekst) {
        String eenmaal = Tekst.schoon(tekst);

        assertThat(Tekst.schoon(eenmaal)).isEqualTo(eenmaal);
    }
}
