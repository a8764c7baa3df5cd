package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindinggrenzenTest {

    @Test
    void letTheRowsOfAFormThrough() {
        assertThat(Bindinggrenzen.zijnAansluitend(List.of(
                                "_csrf",
                                "klant.achternaam",
                                "partners[1].persoon.achternaam",
                                "partners[0].persoon.achternaam",
                                "partners[0].adressen[0].straat",
                                "kinderen[0].naam",
                                "_kinderen[0].vink")
                        .iterator()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rijen[1].x",
                "rijen[-1].x",
                "rijen[100].x",
                "rijen[99999].x",
                "rijen[2147483648].x",
                "rijen[a].x",
                "rijen['a'].x",
                "rijen[].x",
                "rijen[]",
                "rijen[0",
                "rijen0]",
                "[0].x",
                "rijen[[0]].x",
                "rijen[0].kind[1].x",
            })
    void refuseWhatNoFormSends(String naam) {
        assertThat(Bindinggrenzen.zijnAansluitend(List.of(naam).iterator())).isFalse();
    }

    @Test
    void refuseAGap() {
        assertThat(Bindinggrenzen.zijnAansluitend(
                        List.of("rijen[0].x", "rijen[2].x", "rijen[3].x").iterator()))
                .isFalse();
    }
}
