package nl.klantcrm.meting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptiesTest {

    @Test
    void hasADefaultForEverything() {
        assertThat(Opties.lees().klanten()).containsExactly(10_000, 100_000, 1_000_000);
        assertThat(Opties.lees("klanten=500, 2000", "rondes=1").klanten()).containsExactly(500, 2_000);
    }

    @Test
    void measuresEachBuildWithEachChoiceOfOptions() {
        assertThat(Opties.lees("klanten=1000,2000", "jar=een.jar,twee.jar", "jvm=-Xmx1g  -XX:+UseParallelGC|-Xmx2g")
                        .varianten())
                .extracting(Variant::uitleg)
                .hasSize(8)
                .startsWith("1,000 a: een.jar, -Xmx1g -XX:+UseParallelGC", "1,000 b: een.jar, -Xmx2g")
                .endsWith("2,000 d: twee.jar, -Xmx2g");
        assertThat(Opties.lees("klanten=1000").varianten())
                .extracting(Variant::naam)
                .containsExactly("1,000");
    }

    @Test
    void saysWhatItCannotRead() {
        assertThatThrownBy(() -> Opties.lees("klant=5")).hasMessageContaining("'klant=5'");
        assertThatThrownBy(() -> Opties.lees("rondes=veel")).hasMessageContaining("number");
    }
}
