package nl.klantcrm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Habits of the schema, read from the catalogue, so that a new table keeps them too. */
@DatabaseTest
class SchemaIT {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(regels("""
                select c.relname from pg_class c
                 where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
                   and c.relname <> 'flyway_schema_history'
                   and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')""")).isEmpty();
    }

    @Test
    void everyForeignKeyIsServedByAnIndex() {
        assertThat(regels("""
                select k.conname from pg_constraint k
                 where k.contype = 'f' and k.connamespace = current_schema()::regnamespace
                   and k.confdeltype <> 'c'
                   and not exists (
                     select from pg_index i
                      where i.indrelid = k.conrelid
                        and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey)"""))
                .as("without one, deleting the other side scans the table")
                .containsOnly("adviesdossier_gekozen_partner_fk");
    }

    @Test
    void momentsHaveATimeZone() {
        assertThat(regels("""
                select table_name || '.' || column_name from information_schema.columns
                 where table_schema = current_schema() and data_type = 'timestamp without time zone'
                   and table_name <> 'flyway_schema_history'""")).isEmpty();
    }

    @Test
    void constraintsHaveNamesOfTheirOwn() {
        assertThat(regels("""
                select conname from pg_constraint
                 where connamespace = current_schema()::regnamespace and contype in ('f', 'c', 'u')
                   and conname !~ '_(fk|ck|uq)$'""")).as("messages and migrations name them").isEmpty();
    }

    @Test
    void thereIsNoPlaceForABsn() {
        assertThat(regels("""
                select table_name || '.' || column_name from information_schema.columns
                 where table_schema = current_schema() and column_name ~ 'bsn|burgerservice|sofi'""")).isEmpty();
    }

    @Test
    void agesAreNotStored() {
        assertThat(regels("""
                select table_name || '.' || column_name from information_schema.columns
                 where table_schema = current_schema() and column_name ~ 'leeftijd|age$'""")).isEmpty();
    }

    private List<String> regels(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
