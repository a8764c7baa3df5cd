package nl.klantcrm.klant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234AB", "1234 ab", " 12 34 aB "})
    void anySpacingAndCaseBecomesTheOneForm(String getypt) {
        assertThat(Postcode.nederlands(getypt)).contains("1234 AB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0234 AB", "1234 SA", "1234 SD", "1234 SS", "123 AB", "1234 A", "12345 AB", "1234 A1", ""})
    void whatIsNoPostcodeIsRefused(String getypt) {
        assertThat(Postcode.nederlands(getypt)).isEmpty();
    }
}
