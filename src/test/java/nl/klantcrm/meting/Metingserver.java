package nl.klantcrm.meting;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.klantcrm.meting.lading.Database;
import nl.klantcrm.meting.lading.Lader;
import nl.klantcrm.meting.lading.Lading;
import nl.klantcrm.meting.lading.Voortgang;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that is measured: the server of {@code METING_DATABASE_URL}, or an embedded one with the settings that
 * docs/operations.md gives for production. Loaded databases stay, so the next run finds them.
 */
final class Metingserver implements AutoCloseable {

    /** As in docs/operations.md. */
    private static final Map<String, String> INSTELLINGEN = Map.of(
            "fsync", "on",
            "full_page_writes", "on",
            "synchronous_commit", "on",
            "shared_buffers", "512MB",
            "effective_cache_size", "1536MB",
            "maintenance_work_mem", "256MB",
            "random_page_cost", "1.1",
            "max_wal_size", "2GB",
            "jit", "off");

    private final Database beheer;
    private final @Nullable EmbeddedPostgres embedded;

    private Metingserver(Database beheer, @Nullable EmbeddedPostgres embedded) {
        this.beheer = beheer;
        this.embedded = embedded;
    }

    static Metingserver kies(Map<String, String> omgeving, Path map) throws IOException {
        String url = omgeving.get("METING_DATABASE_URL");
        if (url != null) {
            String naam = omgeving.getOrDefault("METING_DATABASE_USERNAME", "postgres");
            return new Metingserver(
                    new Database(url, naam, omgeving.getOrDefault("METING_DATABASE_PASSWORD", "")), null);
        }
        EmbeddedPostgres.Builder bouwer = EmbeddedPostgres.builder()
                .setDataDirectory(map)
                .setCleanDataDirectory(false)
                .setLocaleConfig("encoding", "UTF-8")
                .setLocaleConfig("locale", "C")
                .setPGStartupWait(Duration.ofSeconds(60));
        INSTELLINGEN.forEach(bouwer::setServerConfig);
        EmbeddedPostgres postgres = bouwer.start();
        return new Metingserver(new Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", ""), postgres);
    }

    /** A database that holds exactly this load, made now or by an earlier run. */
    Database met(Lading lading, Voortgang voortgang) throws SQLException, IOException {
        String naam = "klantcrm_meting_" + lading.klanten();
        Database database = beheer.met(naam);
        String kenmerk = lading.kenmerk();
        if (kenmerk.equals(kenmerkVan(naam))) {
            voortgang.meld("%s is there already", naam);
            return database;
        }
        voortgang.meld("loading %s", naam);
        beheer.voerUit("drop database if exists " + naam + " with (force)", "create database " + naam);
        new Lader(lading, voortgang).laad(database);
        beheer.voerUit("comment on database " + naam + " is '" + kenmerk + "'");
        // Else the checkpoint that the load left to do would fall into the first measurement.
        beheer.voerUit("checkpoint");
        return database;
    }

    private @Nullable String kenmerkVan(String naam) throws SQLException {
        List<String> gevonden = beheer.vraag(
                "select shobj_description(oid, 'pg_database') from pg_database where datname = '" + naam + "'");
        return gevonden.isEmpty() ? null : gevonden.get(0);
    }

    String versie() throws SQLException {
        return "PostgreSQL " + beheer.vraag("show server_version").get(0);
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
