package nl.klantcrm.klant;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoektermTest {

    private static final String GEZIN =
            Zoektekst.van(new KlantId(123), VoorbeeldKlant.metSleutel(VoorbeeldKlant.gezin(), "k2026"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Jansen-de Vries | jansen + _de + vries",
                "'t Hart | _t + hart",
                "NÚÑEZ | nunez",
                "100%  _an\\na | 100 + _an + _na",
                "a.b. van der aa | a.b + van + der + _aa",
                "31-1-1960 | _31 01 1960_",
                "1960-01-31 | _31 01 1960_",
                "31/01/1960 aa | _31 01 1960_ + _aa",
                "31.01.1960 | _31 01 1960_",
                "31-02-1960 | _31 + _02 + 1960",
                "31-01 | _31 + _01",
                "K-000123 | _k 000123_ or _k 000123",
                "k123 | _k 000123_ or _k123",
                "1234AB | 1234ab",
                "1234 ab | 1234 + _ab",
                "vd Berg | _vd or _van d + berg",
                "v.d. Berg | _v.d or _van d + berg",
                "v/d Berg | _v d or _van d + berg",
                "Anna-B@voorbeeld.nl | _anna b@voorbeeld.nl",
                "@voorbeeld | @voorbeeld",
                "anna ANNA | anna",
                "% _ . - @ | \"\"",
            })
    void aQuestionIsReadLikeThis(String vraag, String verwacht) {
        assertThat(leesbaar(vraag)).isEqualTo(verwacht);
        assertThat(leesbaar(Normalizer.normalize(vraag, Normalizer.Form.NFD))).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "nunez vries",
                "VAN DER AA",
                "aa anna cas",
                "a.b.",
                "ab",
                "31-01-1960",
                "1961-07-01",
                "28-2-2010",
                "k-000123",
                "K123",
                "k2026",
                "123",
                "000123",
                "3511 AB",
                "3511ab",
                "utre",
                "anna@voorbeeld.nl",
                "@voorbeeld",
                "voorbeeld.nl",
                "1960",
                "31-01",
                "\u200Banna\u00A0van"
            })
    void theHouseholdIsFoundBy(String vraag) {
        assertThat(Zoekterm.van(vraag)).isNotEmpty().allMatch(ZoektermTest::komtVoor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anne", "anna zzz", "30-01-1960", "k-000124", "k12", "3512ab", "nna@voorbeeld.nl", "ries-x"})
    void butNotBy(String vraag) {
        assertThat(Zoekterm.van(vraag)).isNotEmpty().anyMatch(term -> !komtVoor(term));
    }

    @Test
    void anythingCanBeAsked() {
        Random toeval = new Random(11);
        for (int keer = 0; keer < 20_000; keer++) {
            String vraag = toeval.ints(toeval.nextInt(12), 0, keer % 2 == 0 ? 128 : 0x20000)
                    .mapToObj(teken -> new String(Character.toChars(teken)))
                    .collect(Collectors.joining());
            for (Zoekterm term : Zoekterm.van(vraag)) {
                assertThat(term.vormen())
                        .allSatisfy(vorm -> assertThat(vorm)
                                .as("no wildcards, and enough for the index")
                                .matches("[\\p{L}\\p{N}@. ]{2,}")
                                .containsPattern("[\\p{L}\\p{N}]"));
            }
        }
    }

    @Test
    void manyWordsAreCutShort() {
        assertThat(Zoekterm.van("a b c d e f g h i j k l m n o p q r s t u v w x y z"))
                .hasSize(10);
    }

    private static boolean komtVoor(Zoekterm term) {
        return term.vormen().stream().anyMatch(GEZIN::contains);
    }

    private static String leesbaar(String vraag) {
        List<Zoekterm> termen = Zoekterm.van(vraag);
        return termen.stream()
                .map(term -> String.join(" or ", term.vormen()))
                .map(tekst -> tekst.replaceAll("^ | $|(?<=or ) | (?= or)", "_"))
                .collect(Collectors.joining(" + "));
    }
}
