package nl.klantcrm.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GebeurtenisTest {

    @Test
    void aKenmerkSaysWhatBelongsToIt() {
        Gebeurtenis gebeurtenis = Gebeurtenis.vanAantal(Soort.EXPORT, 1, 40, "vorm=csv;selectie=12");
        assertThat(gebeurtenis.kenmerk()).isEqualTo("vorm=csv;selectie=12");
        assertThat(Gebeurtenis.vanKlant(Soort.SAMENVOEGEN, 1, 2, "x".repeat(200))
                        .klant())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna van der Aa", "anna@voorbeeld", "Núñez", "a\nb", "a ", "'"})
    void thereIsNoRoomForFreeTextNorForRepeatingIt(String tekst) {
        assertThatThrownBy(() -> Gebeurtenis.vanAantal(Soort.EXPORT, 1, 40, tekst))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(tekst);
        assertThatThrownBy(() -> Gebeurtenis.vanAantal(Soort.EXPORT, 1, 40, "x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
