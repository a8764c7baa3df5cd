package nl.klantcrm.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded PostgreSQL on one data directory, held by one application at a time. */
final class EmbeddedPostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresServer.class);

    private final EmbeddedPostgres postgres;
    private final FileChannel slot;

    private EmbeddedPostgresServer(EmbeddedPostgres postgres, FileChannel slot) {
        this.postgres = postgres;
        this.slot = slot;
    }

    /**
     * Starts on the directory, which keeps its data from one start to the next and is made when it is not there.
     *
     * @throws DatamapInGebruikException when another application holds the directory
     * @throws DatamapOnbruikbaarException when the directory cannot be used
     */
    static EmbeddedPostgresServer start(Path gevraagd) {
        Path map = gevraagd.toAbsolutePath().normalize();
        FileChannel slot = vergrendel(map);
        try {
            AchtergeblevenServer.ruimOp(map);
            return new EmbeddedPostgresServer(bouw(map), slot);
        } catch (IOException | RuntimeException e) {
            sluit(slot);
            throw new DatamapOnbruikbaarException(map, e);
        }
    }

    private static EmbeddedPostgres bouw(Path map) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(map)
                .setCleanDataDirectory(false)
                // Spring closes this bean in its turn; a hook of its own would race with the connection pool.
                .setRegisterShutdownHook(false)
                // The library is made for tests, which do not mind losing data; people do.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "50")
                // Independent of the machine's own settings, which may well be ASCII.
                .setLocaleConfig("encoding", "UTF-8")
                .setLocaleConfig("locale", "C")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private static FileChannel vergrendel(Path map) {
        Path bestand = map.resolveSibling(map.getFileName() + ".lock");
        FileChannel kanaal;
        try {
            Files.createDirectories(map);
            kanaal = FileChannel.open(bestand, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DatamapOnbruikbaarException(map, e);
        }
        try {
            if (kanaal.tryLock() != null) {
                return kanaal;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("lock held in this very process", e);
        } catch (IOException e) {
            sluit(kanaal);
            throw new DatamapOnbruikbaarException(map, e);
        }
        sluit(kanaal);
        throw new DatamapInGebruikException(map);
    }

    String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        try {
            postgres.close();
        } finally {
            slot.close();
        }
    }

    private static void sluit(FileChannel kanaal) {
        try {
            kanaal.close();
        } catch (IOException e) {
            LOG.debug("closing the lock failed", e);
        }
    }
}
