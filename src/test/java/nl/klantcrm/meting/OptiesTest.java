package nl.klantcrm.meting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptiesTest {

    @Test
    void hasADefaultForEverything() {
        assertThat(Opties.lees().klanten()).containsExactly(10_000, 100_000, 1_000_000);
        assertThat(Opties.lees("klanten=500, 2000", "rondes=1").klanten()).containsExactly(500, 2_000);
        assertThat(Opties.lees("jvm=-Xmx1g  -XX:+UseParallelGC").jvm()).containsExactly("-Xmx1g", "-XX:+UseParallelGC");
    }

    @Test
    void saysWhatItCannotRead() {
        assertThatThrownBy(() -> Opties.lees("klant=5")).hasMessageContaining("'klant=5'");
        assertThatThrownBy(() -> Opties.lees("rondes=veel")).hasMessageContaining("number");
    }
}
