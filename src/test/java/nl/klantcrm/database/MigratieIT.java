package nl.klantcrm.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A migration may take as long as it needs; a page may not. */
@DatabaseTest
class MigratieIT {

    private static final String SCHEMA = "migratieproef";

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void ruimOp() {
        database.sql("drop schema if exists " + SCHEMA + " cascade").update();
    }

    @Test
    void aMigrationRunsWithoutALimitAndLeavesThatOfThePages() {
        migreer("classpath:migratieproef");

        List<String> grenzen = database.sql("select distinct waarde from " + SCHEMA + ".grens")
                .query(String.class)
                .list();
        assertThat(grenzen).containsExactly("0");
        for (int verbinding = 0; verbinding < 20; verbinding++) {
            assertThat(database.sql("show statement_timeout")
                            .query(String.class)
                            .single())
                    .isEqualTo("30s");
        }
    }

    @Test
    void whatAFailedMigrationSaysQuotesNoRow() {
        assertThat(flyway.getConfiguration().getJdbcProperties()).containsEntry("logServerErrorDetail", "false");
    }

    /** As the application does it, with other migrations. */
    private void migreer(String plaats) {
        new FluentConfiguration()
                .configuration(flyway.getConfiguration())
                .locations(plaats)
                .schemas(SCHEMA)
                .load()
                .migrate();
    }
}
