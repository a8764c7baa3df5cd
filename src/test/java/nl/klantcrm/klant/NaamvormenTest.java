package nl.klantcrm.klant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaamvormenTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Jansen, Janssen",
                "Jansen, jansen",
                "Yilmaz, Yılmaz",
                "Núñez, Nunez",
                "Meijer, Meyer",
                "Meijer, Meier",
                "IJsbrand, Ysbrand",
                "\"'t Hart\", t Hart",
                "van den Berg, vandenberg",
                "van den Berg, van der Berg",
                "Schouten, Schuoten",
                "Kowalczyk, Kowalcyk",
                "Vandenbroucke, Vandenbrouke",
                "Jansen-de Vries, Jansen",
                "Jansen-de Vries, de Vries",
                "Łukasz, Lukasz",
                "Ø, ø",
                "\"O'Brien\", OBrien",
                "李, 李",
            })
    void forgiveHowANameIsSpelled(String een, String ander) {
        assertThat(lijken(een, ander)).isTrue();
        assertThat(lijken(ander, een)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Jansen, Pietersen",
                "Bos, Vos",
                "Jansen, Hansma",
                "Al-Amin, Al-Hassan",
                "Test1, Test2",
                "de Wit, de Wolf",
                "Bakker, Backers",
                "..., ---",
                "李, 王",
            })
    void tellOtherNamesApart(String een, String ander) {
        assertThat(lijken(een, ander)).isFalse();
        assertThat(lijken(ander, een)).isFalse();
    }

    @Test
    void knowSomebodyByTheNameAtBirthToo() {
        Naamvormen gehuwd = vormen("A.", null, "de Boer", "Jansen");

        assertThat(gehuwd.lijkenOp(vormen("A.", null, "Jansen", null))).isTrue();
        assertThat(gehuwd.lijkenOp(vormen("A.", null, "Dijkstra", "Janssen"))).isTrue();
        assertThat(gehuwd.lijkenOp(vormen("A.", null, "Dijkstra", null))).isFalse();
    }

    @Test
    void findTheTussenvoegselInEitherField() {
        Naamvormen apart = vormen("A.", "van der", "Aa", null);

        assertThat(apart.lijkenOp(vormen("A.", null, "van der Aa", null))).isTrue();
        assertThat(apart.lijkenOp(vormen("A.", null, "Aa", null))).isTrue();
    }

    @Test
    void tellTwinsApartByTheirInitials() {
        Naamvormen anna = vormen("A.B.", null, "Jansen", null);

        assertThat(anna.zelfdeVoorletter(vormen("a", null, "Jansen", null))).isTrue();
        assertThat(anna.zelfdeVoorletter(vormen("Á.", null, "Jansen", null))).isTrue();
        assertThat(anna.zelfdeVoorletter(vormen("B.", null, "Jansen", null))).isFalse();
        assertThat(vormen("", null, "Jansen", null).zelfdeVoorletter(vormen("", null, "Jansen", null)))
                .isFalse();
    }

    @Test
    void theShortWayAndTheLongWayMeet() {
        Random toeval = new Random(7);
        for (int keer = 0; keer < 2_000; keer++) {
            StringBuilder naam = new StringBuilder();
            for (int i = toeval.nextInt(12); i >= 0; i--) {
                naam.append((char) (' ' + toeval.nextInt(95)));
            }
            String ascii = naam + "abcd";
            // The accent sends the other one the long way.
            assertThat(lijken(ascii, ascii.replaceFirst("d$", "d\u0301")))
                    .as(ascii)
                    .isTrue();
        }
    }

    private static boolean lijken(String een, String ander) {
        return vormen("A.", null, een, null).lijkenOp(vormen("A.", null, ander, null));
    }

    private static Naamvormen vormen(
            String voorletters, @Nullable String tussenvoegsel, String achternaam, @Nullable String geboortenaam) {
        return Naamvormen.van(new Persoonsnaam(voorletters, null, tussenvoegsel, achternaam, geboortenaam));
    }
}
