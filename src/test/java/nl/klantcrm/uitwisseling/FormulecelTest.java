package nl.klantcrm.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulecelTest {

    private static final String TEKENS = "'''=+-@\t\r\n\uFF1D\uFF0B 12(a";

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "+31-30", "+cmd|' /C x'!A0"
            })
    void whatBeginsAsAFormulaIsMadeHarmless(String tekst) {
        assertThat(Formulecel.maakOnschadelijk(tekst)).isEqualTo("'" + tekst);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'t Hart",
                "'s-Hertogenbosch",
                "",
                "'",
                "''",
                "van der Aa",
                "a=b",
                "+31 30 1234567",
                "+31 (0)30 123",
                "007"
            })
    void everythingElseStaysAsItIs(String tekst) {
        assertThat(Formulecel.maakOnschadelijk(tekst)).isEqualTo(tekst);
        assertThat(Formulecel.herstel(tekst)).isEqualTo(tekst);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'=1, ''=1", "''+31, '''+31"})
    void whatLooksMadeHarmlessAlreadyCanStillBeToldApart(String tekst, String verwacht) {
        assertThat(Formulecel.maakOnschadelijk(tekst)).isEqualTo(verwacht);
    }

    @Test
    void everyTextComesBackExactlyAndNothingThatIsWrittenIsAFormula() {
        Random toeval = new Random(20261123);
        for (int keer = 0; keer < 20_000; keer++) {
            StringBuilder bouw = new StringBuilder();
            for (int i = toeval.nextInt(6); i > 0; i--) {
                bouw.append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
            }
            String tekst = bouw.toString();
            String geschreven = Formulecel.maakOnschadelijk(tekst);
            assertThat(Formulecel.herstel(geschreven)).isEqualTo(tekst);
            assertThat(geschreven).matches("(?s)|\\+[0-9][0-9 ()]*|[^=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");
        }
    }
}
