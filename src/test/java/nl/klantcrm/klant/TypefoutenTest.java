package nl.klantcrm.klant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefoutenTest {

    @ParameterizedTest
    @CsvSource({
        "jansen, jansen, 0",
        "jansen, janssen, 1",
        "jansen, janse, 1",
        "jansen, jannen, 1",
        "jansen, jnasen, 1",
        "ansen, jansen, 1",
        "jansen, janssens, 2",
        "jansen, ajnsne, 2",
        "'', ab, 2",
        "abc, ca, 3",
    })
    void areCounted(String een, String twee, int aantal) {
        for (int grens = 0; grens <= 4; grens++) {
            assertThat(Typefouten.hoogstens(grens, een, twee)).as("%d", grens).isEqualTo(grens >= aantal);
            assertThat(Typefouten.hoogstens(grens, twee, een)).as("%d", grens).isEqualTo(grens >= aantal);
        }
    }

    @Test
    void soManyAreForgivenAsWereMade() {
        Random toeval = new Random(42);
        for (int keer = 0; keer < 5_000; keer++) {
            String woord = woord(toeval, 3 + toeval.nextInt(12));
            int fouten = toeval.nextInt(3);
            StringBuilder ander = new StringBuilder(woord);
            for (int fout = 0; fout < fouten; fout++) {
                maakFout(ander, toeval);
            }
            assertThat(Typefouten.hoogstens(fouten, woord, ander.toString()))
                    .as("%s %s %d", woord, ander, fouten)
                    .isTrue();
        }
    }

    private static void maakFout(StringBuilder woord, Random toeval) {
        int plek = toeval.nextInt(woord.length());
        switch (toeval.nextInt(3)) {
            case 0 -> woord.insert(plek, woord(toeval, 1));
            case 1 -> woord.deleteCharAt(plek);
            default -> woord.setCharAt(plek, woord(toeval, 1).charAt(0));
        }
    }

    private static String woord(Random toeval, int lengte) {
        StringBuilder woord = new StringBuilder();
        for (int i = 0; i < lengte; i++) {
            woord.append((char) ('a' + toeval.nextInt(4)));
        }
        return woord.toString();
    }
}
