package nl.klantcrm.adviesdossier;

import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A momentopname stays as it is, for hand-written SQL as well; it only goes together with its whole adviesdossier. */
class MomentopnameOnveranderlijkIT extends AdviesdossierBasis {

    private static final LocalDate DAG = LocalDate.of(2024, 2, 29);
    private static final List<String> TABELLEN = List.of("momentopname", "momentopname_persoon");

    @Autowired
    private PlatformTransactionManager transacties;

    private long id;

    @BeforeEach
    void eenDossierMetAntwoorden() {
        AdviesdossierId dossier = maak(klant(gezin()), PENSIOEN, VoorWie.KLANT, DAG);
        beantwoord(dossier, 0, jaMet(Set.of(2), Set.of(3)));
        id = dossier.waarde();
    }

    @ParameterizedTest
    @ValueSource(strings = {"momentopname", "momentopname_persoon"})
    void noColumnCanBeUpdated(String tabel) {
        List<String> kolommen = jdbc.sql(
                        "select column_name from information_schema.columns where table_schema = current_schema and table_name = ?")
                .param(tabel)
                .query(String.class)
                .list();
        assertThat(kolommen).hasSizeGreaterThan(15).contains("adviesdossier_id");
        List<Map<String, Object>> tevoren = rijen(tabel);
        for (String kolom : kolommen) {
            geweigerd("update " + tabel + " set " + kolom + " = " + kolom + " where adviesdossier_id = " + id);
            geweigerd("update " + tabel + " set " + kolom + " = null where adviesdossier_id = " + id);
        }
        assertThat(rijen(tabel)).isEqualTo(tevoren);
    }

    @Test
    void noRowCanBeDeletedByItself() {
        for (String tabel : TABELLEN) {
            geweigerd("delete from " + tabel + " where adviesdossier_id = " + id);
        }
        geweigerd("delete from momentopname_persoon where adviesdossier_id = " + id + " and volgnummer = 3");
    }

    @Test
    void noTableCanBeEmptied() {
        for (String tabel : TABELLEN) {
            geweigerd("truncate " + tabel + " cascade");
        }
        geweigerd("truncate adviesdossier cascade");
        assertThat(rijen("momentopname_persoon")).hasSize(3);
    }

    @Test
    void nobodyCanBeAddedLater() {
        geweigerd(
                "insert into momentopname_persoon (adviesdossier_id, volgnummer, rol, herkomst, persoon_id, geslacht, "
                        + "voorletters, achternaam) values (" + id + ", 4, 'KIND', 'KIND', 1, 'MAN', 'X.', 'Later')");
    }

    /** A temporary table hides a real one from a bare name, and everybody may make one. */
    @Test
    void temporaryTablesDoNotDeceiveTheDatabase() {
        TransactionTemplate poging = new TransactionTemplate(transacties);
        List<Map<String, Object>> tevoren = rijen("momentopname_persoon");
        poging.executeWithoutResult(status -> {
            voerUit("create temp table adviesdossier (id bigint) on commit drop");
            geweigerd("delete from momentopname_persoon where adviesdossier_id = " + id + " and volgnummer = 3");
            status.setRollbackOnly();
        });
        poging.executeWithoutResult(status -> {
            voerUit("create temp table momentopname on commit drop as select " + id
                    + "::bigint as adviesdossier_id, pg_current_xact_id() as vastgelegd_in");
            nobodyCanBeAddedLater();
            status.setRollbackOnly();
        });
        assertThat(rijen("momentopname_persoon")).isEqualTo(tevoren);
    }

    @Test
    void aSecondMomentopnameCannotTakeItsPlace() {
        assertThatThrownBy(() ->
                        voerUit("insert into momentopname select * from momentopname where adviesdossier_id = " + id))
                .hasMessageContaining("momentopname_pk");
    }

    @Test
    void theWholeAdviesdossierCanGo() {
        assertThat(voerUit("delete from adviesdossier where id = " + id)).isEqualTo(1);
        for (String tabel : TABELLEN) {
            assertThat(rijen(tabel)).isEmpty();
        }
        assertThat(rijen("adviesdossier_gekozen_kind")).isEmpty();
    }

    private void geweigerd(String opdracht) {
        assertThatThrownBy(() -> voerUit(opdracht)).as(opdracht).hasMessageContaining("a momentopname is immutable");
    }

    private int voerUit(String opdracht) {
        return jdbc.sql(opdracht).update();
    }

    private List<Map<String, Object>> rijen(String tabel) {
        return jdbc.sql("select * from " + tabel + " where adviesdossier_id = ? order by 1, 2")
                .param(id)
                .query()
                .listOfRows();
    }
}
