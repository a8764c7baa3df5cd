package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MiddelenTest {

    private final Middelen middelen = new Middelen();
    private final Iconen iconen = new Iconen();

    @Test
    void haveAnAddressThatChangesWithTheirContent() {
        assertThat(middelen.css()).matches("/css/theme\\.css\\?v=[0-9a-f]{12}");
        assertThat(middelen.js()).matches("/js/app\\.js\\?v=[0-9a-f]{12}");
    }

    @Test
    void haveTheVersionOfTheLibraryInTheirAddress() {
        assertThat(middelen.bootstrap()).matches("/webjars/bootstrap/[0-9.]+/css/bootstrap\\.min\\.css");
        assertThat(middelen.htmx()).matches("/webjars/htmx\\.org/[0-9.]+/dist/htmx\\.min\\.js");
    }

    @Test
    void includeIconsThatScreenReadersPassOver() {
        assertThat(iconen.svg("house")).startsWith("<svg aria-hidden=\"true\"").doesNotContain("http://");
        assertThatIllegalArgumentException().isThrownBy(() -> iconen.svg("bestaat-niet"));
    }
}
