package nl.klantcrm.meting.lading;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes the indexes, foreign keys and triggers of tables away for a load and puts exactly them back: an index that is
 * built once, and a foreign key that is checked once, cost a fraction of what they cost row by row. Needs no more than
 * the owner of the tables may do, and ends with everything checked.
 */
final class Constructie {

    private final Connection verbinding;
    private final String tabellen;
    private final List<String> terug = new ArrayList<>();

    Constructie(Connection verbinding, List<String> tabellen) {
        this.verbinding = verbinding;
        this.tabellen = tabellen.stream().map(t -> "'" + t + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    void neemWeg() throws SQLException {
        List<String> weg = new ArrayList<>();
        weg.addAll(vraag("select format('alter table %s drop constraint %I', conrelid::regclass, conname)"
                + " from pg_constraint where contype = 'f' and " + vanTabel("conrelid")));
        terug.addAll(vraag("select indexdef from pg_indexes i where schemaname = current_schema() and tablename in "
                + tabellen + " and not exists (select from pg_constraint c where c.conname = i.indexname)"));
        terug.addAll(vraag("select format('alter table %s add constraint %I %s', conrelid::regclass, conname,"
                + " pg_get_constraintdef(oid)) from pg_constraint where contype = 'f' and " + vanTabel("conrelid")));
        weg.addAll(vraag("select format('drop index %I', indexname) from pg_indexes i where"
                + " schemaname = current_schema() and tablename in " + tabellen
                + " and not exists (select from pg_constraint c where c.conname = i.indexname)"));
        for (String tabel : vraag("select relname from pg_class where " + vanTabel("oid"))) {
            weg.add("alter table " + tabel + " disable trigger user");
            terug.add("alter table " + tabel + " enable trigger user");
        }
        voerUit(weg);
    }

    /** Says of each step how long it took. */
    void zetTerug(Voortgang voortgang) throws SQLException {
        for (String opdracht : terug) {
            long begin = System.nanoTime();
            voerUit(List.of(opdracht));
            voortgang.meldAlsLang(begin, opdracht);
        }
    }

    private String vanTabel(String kolom) {
        return kolom + " in (select oid from pg_class where relkind = 'r' and relname in " + tabellen
                + " and relnamespace = current_schema()::regnamespace)";
    }

    private List<String> vraag(String sql) throws SQLException {
        return Database.vraag(verbinding, sql);
    }

    private void voerUit(List<String> opdrachten) throws SQLException {
        try (Statement statement = verbinding.createStatement()) {
            for (String opdracht : opdrachten) {
                statement.execute(opdracht);
            }
        }
    }
}
