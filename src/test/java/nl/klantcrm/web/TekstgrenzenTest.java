package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Ingevuld} and {@link Hoogstens} judge a text as {@link Tekst} leaves it. */
class TekstgrenzenTest {

    private static ValidatorFactory fabriek;
    private static Validator validator;

    record Verplicht(@Ingevuld @Nullable String tekst) {}

    record Kort(@Hoogstens(3) @Nullable String tekst) {}

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
    @ValueSource(strings = {"", "  ", "\t\r\n", "\u00A0", "\u200B", "\uFEFF\u00AD \u202F"})
    void nothingVisibleIsNothing(String tekst) {
        assertThat(validator.validate(new Verplicht(tekst))).hasSize(1);
        assertThat(validator.validate(new Kort(tekst))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "  abc\u00A0\u200B", "e\u0301e\u0301e\u0301", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"})
    void whatIsKeptFits(String tekst) {
        assertThat(validator.validate(new Verplicht(tekst))).isEmpty();
        assertThat(validator.validate(new Kort(tekst))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd", "a  b", "\uFB2C\uFB2C", "\u0958\u0958"})
    void whatIsKeptIsTooLong(String tekst) {
        assertThat(validator.validate(new Kort(tekst))).hasSize(1);
    }
}
