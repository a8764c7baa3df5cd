package nl.klantcrm.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpdrachtTest {

    @Test
    void putsItsValuesInPlace() {
        Opdracht opdracht = new Opdracht(
                "select $1, $2 from klant where naam like $3 and x = $10",
                Arrays.asList("5", null, "%'t $1%", "", "", "", "", "", "", "2026-01-31"),
                List.of(20, 1043, 0, 0, 0, 0, 0, 0, 0, 1082));

        assertThat(opdracht.ingevuld())
                .isEqualTo("select '5'::bigint, null::text from klant where naam like '%''t $1%'"
                        + " and x = '2026-01-31'::date");
    }

    @Test
    void knowsWhatServesThePage() {
        assertThat(opdracht("select count(*) from klant").vanPagina()).isTrue();
        assertThat(opdracht("BEGIN READ ONLY").vanPagina()).isFalse();
        assertThat(opdracht("SELECT 1\nFROM SPRING_SESSION S").vanPagina()).isFalse();
    }

    private static Opdracht opdracht(String sql) {
        return new Opdracht(sql, List.of(), List.of());
    }
}
