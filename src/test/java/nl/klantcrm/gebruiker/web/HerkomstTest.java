package nl.klantcrm.gebruiker.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class HerkomstTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, true",
        "same-site, false",
        "cross-site, false",
        "none, false",
        "'', false",
    })
    void isWhatTheBrowserSaysIt(String soort, boolean eigen) {
        MockHttpServletRequest aanvraag = aanvraag("crm.example", 443);
        aanvraag.addHeader("Sec-Fetch-Site", soort);
        // Says the opposite, and is not looked at.
        aanvraag.addHeader("Origin", eigen ? "https://elders.example" : "https://crm.example");

        assertThat(Herkomst.isEigen(aanvraag)).isEqualTo(eigen);
    }

    @ParameterizedTest
    @CsvSource({
        "https://crm.example, 443, true",
        "https://CRM.example, 443, true",
        "https://crm.example, 80, true",
        "http://crm.example:8080, 8080, true",
        "http://crm.example:8080, 443, false",
        "http://crm.example, 8080, false",
        "https://elders.example, 443, false",
        "https://crm.example.elders.example, 443, false",
        "null, 443, false",
        "'', 443, false",
        "https://, 443, false",
        "%%%, 443, false",
    })
    void elseComparesThePlace(String oorsprong, int poort, boolean eigen) {
        MockHttpServletRequest aanvraag = aanvraag("crm.example", poort);
        aanvraag.addHeader("Origin", oorsprong);

        assertThat(Herkomst.isEigen(aanvraag)).isEqualTo(eigen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elders.example/valstrik?https://crm.example", "/klanten"})
    void looksAtThePageWhereThereIsNoOrigin(String pagina) {
        MockHttpServletRequest aanvraag = aanvraag("crm.example", 443);
        aanvraag.addHeader("Referer", pagina);

        assertThat(Herkomst.isEigen(aanvraag)).isFalse();
    }

    @Test
    void isOursWhenNothingIsSaid() {
        assertThat(Herkomst.isEigen(aanvraag("crm.example", 443))).isTrue();
    }

    private static MockHttpServletRequest aanvraag(String plaats, int poort) {
        MockHttpServletRequest aanvraag = new MockHttpServletRequest("POST", "/klanten");
        aanvraag.setServerName(plaats);
        aanvraag.setServerPort(poort);
        return aanvraag;
    }
}
