package nl.klantcrm.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        Process toepassing = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GedodeToepassing.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(toepassing.waitFor()).isEqualTo(GedodeToepassing.GEDOOD);
        ProcessHandle achtergebleven = ProcessHandle.of(pid(data)).orElseThrow();
        assertThat(achtergebleven.isAlive()).isTrue();
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(data)) {
            assertThat(achtergebleven.isAlive()).isFalse();
            assertThat(lees(server, "select 1")).isEqualTo("1");
        }
    }

    /** Starts a server, and ends without a chance to stop it. */
    static final class GedodeToepassing {

        static final int GEDOOD = 9;

        public static void main(String[] args) {
            EmbeddedPostgresServer.start(Path.of(args[0]));
            Runtime.getRuntime().halt(GEDOOD);
        }
    }

    @Test
    void anotherPostgresWithTheNumberOfThePidFileIsLeftAlone() throws Exception {
        Path data = map.resolve("data");
        EmbeddedPostgresServer.start(data).close();
        Path ander = map.resolve("ander");
        try (EmbeddedPostgresServer anders = EmbeddedPostgresServer.start(ander)) {
            String pidBestand = Files.readString(ander.resolve("postmaster.pid"));
            Files.writeString(data.resolve("postmaster.pid"), pidBestand.replace(ander.toString(), data.toString()));
            try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(data)) {
                assertThat(lees(server, "show data_directory")).isEqualTo(data.toString());
                assertThat(lees(anders, "show data_directory")).isEqualTo(ander.toString());
            }
        }
    }

    @Test
    void anotherProcessWithTheNumberOfThePidFileIsLeftAlone() throws Exception {
        Path data = map.resolve("data");
        EmbeddedPostgresServer.start(data).close();
        Process ander = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(data.resolve("postmaster.pid"), ander.pid() + "\n" + data + "\n1\n");
            try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(data)) {
                assertThat(lees(server, "select 1")).isEqualTo("1");
            }
            assertThat(ander.isAlive()).isTrue();
        } finally {
            ander.destroy();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "99999999\n", "-1\n", "onzin", "12345678901234567890\n", "\u00FF\u00FE\u0000"})
    void whatAPowerCutLeavesIsPassedOver(String pidBestand) throws Exception {
        Path data = map.resolve("data");
        EmbeddedPostgresServer.start(data).close();
        Files.writeString(data.resolve("postmaster.pid"), pidBestand, StandardCharsets.ISO_8859_1);
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

    private static long pid(Path data) throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
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
