package nl.klantcrm.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class EmbeddedPostgresServerIT {

    @TempDir
    private Path map;

    @Test
    void aRestartFindsItsDataBack() throws Exception {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(map.resolve("data"))) {
            voerUit(server, "create table onthouden as select 'Núñez 🙂' as tekst");
        }
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(map.resolve("data"))) {
            assertThat(lees(server, "select tekst from onthouden")).isEqualTo("Núñez 🙂");
        }
    }

    @Test
    void itHasWhatTheMigrationsNeedAndDoesNotLoseData() throws Exception {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(map.resolve("data"))) {
            assertThat(lees(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(lees(server, "show fsync")).isEqualTo("on");
            assertThat(lees(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(lees(server, "select collname from pg_collation where collname = 'nl-x-icu'"))
                    .isEqualTo("nl-x-icu");
            assertThat(lees(server, "select name from pg_available_extensions where name = 'pg_trgm'"))
                    .isEqualTo("pg_trgm");
        }
    }

    @Test
    void aSecondStartOnOneDirectoryIsToldInOneSentence() throws Exception {
        Path data = map.resolve("data");
        try (EmbeddedPostgresServer eerste = EmbeddedPostgresServer.start(data)) {
            Throwable fout = catchThrowable(() -> EmbeddedPostgresServer.start(data));
            assertThat(fout).isInstanceOf(DatamapInGebruikException.class);
            FailureAnalysis uitleg =
                    new DatamapFailureAnalyzer().analyze(new IllegalStateException("a bean could not be made", fout));
            assertThat(uitleg).isNotNull();
            assertThat(String.valueOf(fout.getMessage()))
                    .contains(data.toString(), "in use by another Klant CRM")
                    .doesNotContain("\n");
            assertThat(lees(eerste, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void afterARefusalTheDirectoryCanBeUsedAgain() throws Exception {
        Path data = map.resolve("data");
        EmbeddedPostgresServer.start(data).close();
        EmbeddedPostgresServer.start(data).close();
        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void aServerLeftBehindByAKilledApplicationIsReplaced() throws Exception {
        Path data = map.resolve("data");
        EmbeddedPostgresServer.start(data).close();
        // A pid file with the number of no process, or of some other one, is what a power cut leaves.
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(data)) {
            assertThat(lees(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aPlaceThatCannotBeADirectoryIsToldInOneSentence() throws Exception {
        Path bestand = Files.createFile(map.resolve("bestand"));
        assertThatThrownBy(() -> EmbeddedPostgresServer.start(bestand.resolve("data")))
                .isInstanceOf(DatamapOnbruikbaarException.class)
                .hasMessageContaining("does not start on the data directory");
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(new DatamapFailureAnalyzer().analyze(new IllegalStateException("something else")))
                .isNull();
    }

    private static void voerUit(EmbeddedPostgresServer server, String sql) throws SQLException {
        try (Connection verbinding = DriverManager.getConnection(server.jdbcUrl());
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    private static String lees(EmbeddedPostgresServer server, String sql) throws SQLException {
        try (Connection verbinding = DriverManager.getConnection(server.jdbcUrl());
                Statement opdracht = verbinding.createStatement();
                ResultSet rijen = opdracht.executeQuery(sql)) {
            rijen.next();
            return rijen.getString(1);
        }
    }
}
