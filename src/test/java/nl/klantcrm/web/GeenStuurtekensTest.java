package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeenStuurtekensTest {

    private static ValidatorFactory fabriek;
    private static Validator validator;

    record Regel(@GeenStuurtekens @Nullable String tekst) {}

    record Verhaal(@GeenStuurtekens(regels = true) @Nullable String tekst) {}

    @BeforeAll
    static void opent() {
        fabriek = Validation.buildDefaultValidatorFactory();
        validator = fabriek.getValidator();
    }

    @AfterAll
    static void sluit() {
        fabriek.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "'t Hart",
                "Núñez",
                "IJsbrand Ø Ærøskøbing",
                "Łukasz Żółć",
                "Nguyễn",
                "张伟",
                "محمد",
                "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69",
                "<script>",
                "a\u00A0b"
            })
    void letsEveryCharacterOfANameThrough(String tekst) {
        assertThat(validator.validate(new Regel(tekst))).isEmpty();
        assertThat(validator.validate(new Verhaal(tekst))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007b", "\u001B[0m", "\u007F", "\u0085", "\uD83D", "x\uDE00", "\uDE00\uD83D"})
    void refusesWhatNobodyTypes(String tekst) {
        assertThat(validator.validate(new Regel(tekst))).hasSize(1);
        assertThat(validator.validate(new Verhaal(tekst))).hasSize(1);
    }

    @Test
    void letsThroughWhatIsNotKept() {
        assertThat(validator.validate(new Regel("Jansen\t\r\n"))).isEmpty();
    }

    @Test
    void letsLineEndsThroughWhereThereAreLines() {
        String regels = "eerste\r\n\ttweede\n";

        assertThat(validator.validate(new Verhaal(regels))).isEmpty();
        assertThat(validator.validate(new Regel(regels))).hasSize(1);
    }
}
