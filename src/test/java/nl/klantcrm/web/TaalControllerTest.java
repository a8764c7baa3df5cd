package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaalControllerTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/klanten?q=N%C3%BA%C3%B1ez&per=50, /klanten?q=N%C3%BA%C3%B1ez&per=50",
        "https://crm.voorbeeld.nl/, /",
        "https://crm.voorbeeld.nl, /",
        "https://elders.voorbeeld.nl/klanten, /klanten",
        "https://crm.voorbeeld.nl//elders.nl/x, /",
        "'https://crm.voorbeeld.nl/\\elders.nl', /",
        "javascript:alert(1), /",
        "geen adres, /",
        "'', /",
    })
    void leadsBackToAPageOfOurOwn(String herkomst, String pad) {
        assertThat(TaalController.terug(herkomst)).isEqualTo(pad);
    }

    @Test
    void leadsToTheOverzichtWhenThePageIsNotKnown() {
        assertThat(TaalController.terug(null)).isEqualTo("/");
    }
}
