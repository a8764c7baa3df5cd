package nl.klantcrm.meting.lading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.klantcrm.klant.Geslacht;
import org.junit.jupiter.api.Test;

class KopieTest {

    @Test
    void writesRowsAsCopyReadsThem() {
        Kopie kopie = new Kopie("proef", "tekst", "nummer", "keuze", "dag");
        kopie.rij("a\\b\tc\nd\re", 1L, Geslacht.MAN, LocalDate.of(1960, 1, 31));
        kopie.rij("'t Hart 🙂", null, null, null);

        assertThat(kopie).hasToString("""
                copy proef (tekst, nummer, keuze, dag) from stdin
                a\\\\b\\tc\\nd\\re	1	MAN	1960-01-31
                't Hart 🙂	\\N	\\N	\\N
                """);
    }

    @Test
    void refusesARowOfAnotherLength() {
        Kopie kopie = new Kopie("proef", "een", "twee");
        assertThatThrownBy(() -> kopie.rij(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
