package nl.klantcrm.gebruiker;

import static nl.klantcrm.gebruiker.Rol.ADVISEUR;
import static nl.klantcrm.gebruiker.Rol.BEHEERDER;
import static nl.klantcrm.gebruiker.Rol.COMPLIANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of who may what, read by column where {@link Rol} is written by row. */
class RolTest {

    private static final Map<Recht, Set<Rol>> TABEL = Map.ofEntries(
            Map.entry(Recht.KLANT_ZIEN, Set.of(ADVISEUR, BEHEERDER, COMPLIANCE)),
            Map.entry(Recht.KLANT_WIJZIGEN, Set.of(ADVISEUR, BEHEERDER)),
            Map.entry(Recht.KLANT_VERWIJDEREN, Set.of(ADVISEUR, BEHEERDER)),
            Map.entry(Recht.DOSSIER_ZIEN, Set.of(ADVISEUR, BEHEERDER, COMPLIANCE)),
            Map.entry(Recht.DOSSIER_MAKEN, Set.of(ADVISEUR)),
            Map.entry(Recht.DOSSIER_DEFINITIEF_VERWIJDEREN, Set.of(BEHEERDER)),
            Map.entry(Recht.ADVIESPARTNER_ZIEN, Set.of(ADVISEUR, BEHEERDER, COMPLIANCE)),
            Map.entry(Recht.ADVIESPARTNER_WIJZIGEN, Set.of(BEHEERDER)),
            Map.entry(Recht.BEHEER, Set.of(BEHEERDER)),
            Map.entry(Recht.PRIVACY, Set.of(COMPLIANCE)),
            Map.entry(Recht.LOGBOEK, Set.of(COMPLIANCE)));

    @ParameterizedTest
    @EnumSource
    void mayWhatTheTableSaysAndNoMore(Recht recht) {
        assertThat(Arrays.stream(Rol.values()).filter(rol -> rol.rechten().contains(recht)))
                .containsExactlyInAnyOrderElementsOf(TABEL.get(recht));
    }

    @Test
    void keepsItsRechtenToItself() {
        assertThat(ADVISEUR.rechten()).isUnmodifiable();
    }
}
