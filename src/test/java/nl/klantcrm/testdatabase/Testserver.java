package nl.klantcrm.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL server of this test run: the one that {@code TEST_DATABASE_URL} names, else a container if a Docker
 * engine answers, else one out of a jar. So there always is one, and no test is ever skipped for want of it.
 *
 * @param url of a database to connect to when making others
 */
record Testserver(String url, String gebruikersnaam, String wachtwoord) {

    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final Logger LOG = LoggerFactory.getLogger(Testserver.class);

    static Testserver kies(Map<String, String> omgeving) {
        String url = omgeving.get("TEST_DATABASE_URL");
        if (url != null) {
            LOG.info("tests work on the database server of TEST_DATABASE_URL");
            return gegeven(url, omgeving.get("TEST_DATABASE_USERNAME"), omgeving.get("TEST_DATABASE_PASSWORD"));
        }
        return inContainer().orElseGet(Testserver::embedded);
    }

    /**
     * An engine may answer and yet have no way to the images. Asking it over and over takes minutes, so after a while
     * the tests go on without.
     */
    private static Optional<Testserver> inContainer() {
        FutureTask<Optional<Testserver>> poging = new FutureTask<>(
                () -> DockerClientFactory.instance().isDockerAvailable() ? Optional.of(container()) : Optional.empty());
        Thread draad = new Thread(poging, "container");
        draad.setDaemon(true);
        draad.start();
        try {
            return poging.get(GEDULD.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("a Docker engine answers, but gives no PostgreSQL: {}", e.toString());
            poging.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Testserver gegeven(String url, @Nullable String gebruikersnaam, @Nullable String wachtwoord) {
        return new Testserver(
                url, gebruikersnaam == null ? "postgres" : gebruikersnaam, wachtwoord == null ? "" : wachtwoord);
    }

    // Lives as long as the JVM; the library removes the container then.
    @SuppressWarnings("resource")
    private static Testserver container() {
        PostgreSQLContainer container =
                new PostgreSQLContainer("postgres:18").withCommand("postgres", "-c", "fsync=off");
        container.start();
        LOG.info("tests work on PostgreSQL in a container");
        return new Testserver(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    // Lives as long as the JVM; the library stops it then.
    private static Testserver embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setLocaleConfig("encoding", "UTF-8")
                    .setLocaleConfig("locale", "C")
                    .start();
            LOG.info("tests work on the embedded PostgreSQL");
            return new Testserver(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of another database on this server. */
    String url(String database) {
        int vraag = url.indexOf('?');
        String zonderVraag = vraag < 0 ? url : url.substring(0, vraag);
        String server = zonderVraag.substring(0, zonderVraag.lastIndexOf('/') + 1);
        return server + database + (vraag < 0 ? "" : url.substring(vraag));
    }

    void voerUit(String opdracht) {
        try (Connection verbinding = DriverManager.getConnection(url, gebruikersnaam, wachtwoord)) {
            verbinding.createStatement().execute(opdracht);
        } catch (SQLException e) {
            throw new IllegalStateException(opdracht, e);
        }
    }
}
