package nl.klantcrm.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed application left running on its data directory. Only for who holds the lock of the directory:
 * that server is nobody's then. What its pid file says is not to be trusted, for after a restart of the machine the
 * number may be of anybody, also of another PostgreSQL.
 */
final class AchtergeblevenServer {

    private static final Logger LOG = LoggerFactory.getLogger(AchtergeblevenServer.class);

    /** Beyond the numbers that any system gives out. */
    private static final String NIEMAND = "99999999";

    // The file and the system round the moment of the start, each in its own way.
    private static final Duration SPELING = Duration.ofSeconds(5);

    private final Path map;
    private final List<String> regels;

    /** @param regels of the pid file: number, data directory, moment of the start in seconds, and more */
    private AchtergeblevenServer(Path map, List<String> regels) {
        this.map = map;
        this.regels = regels;
    }

    /** @throws IOException when there is such a server and it does not stop */
    static void ruimOp(Path map) throws IOException {
        Path bestand = map.resolve("postmaster.pid");
        if (!Files.exists(bestand)) {
            return;
        }
        // Any bytes: what a power cut leaves need not be text.
        AchtergeblevenServer server =
                new AchtergeblevenServer(map, Files.readAllLines(bestand, StandardCharsets.ISO_8859_1));
        Optional<ProcessHandle> proces = server.proces();
        if (proces.filter(server::isDeze).isPresent()) {
            LOG.info("stopping a PostgreSQL that an earlier start left behind");
            stop(proces.get());
        } else if (proces.isPresent()) {
            server.zetNiemandIn(bestand);
        } else if (server.nummer().isEmpty()) {
            // Left by a start that did not get far, and PostgreSQL would not dare to pass over it.
            Files.delete(bestand);
        }
    }

    private Optional<ProcessHandle> proces() {
        return nummer().flatMap(ProcessHandle::of);
    }

    private Optional<Long> nummer() {
        return Optional.of(regel(0))
                .filter(nummer -> nummer.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }

    /** By the directory it was started on; where the system does not tell that, by the moment it was started at. */
    private boolean isDeze(ProcessHandle proces) {
        ProcessHandle.Info info = proces.info();
        if (!info.command().orElse("").contains("postgres")) {
            return false;
        }
        return info.arguments()
                .map(this::noemtMap)
                .orElseGet(() -> info.startInstant().filter(this::isStart).isPresent());
    }

    private boolean noemtMap(String[] argumenten) {
        for (int i = 0; i + 1 < argumenten.length; i++) {
            if (argumenten[i].equals("-D") && isMap(argumenten[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private boolean isMap(String genoemd) {
        try {
            return Files.isSameFile(map, Path.of(genoemd));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isStart(Instant start) {
        return regel(2).matches("\\d{1,11}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(regel(2))), start)
                                .abs()
                                .compareTo(SPELING)
                        <= 0;
    }

    private String regel(int nr) {
        return nr < regels.size() ? regels.get(nr).strip() : "";
    }

    /**
     * PostgreSQL does not start while the number is that of any process. The rest of the file stays: it lets PostgreSQL
     * see for itself whether somebody still writes in the directory.
     */
    private void zetNiemandIn(Path bestand) throws IOException {
        List<String> nieuw = new ArrayList<>(regels);
        nieuw.set(0, NIEMAND);
        Files.write(bestand, nieuw, StandardCharsets.ISO_8859_1);
    }

    private static void stop(ProcessHandle proces) throws IOException {
        proces.destroy();
        try {
            proces.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the PostgreSQL of an earlier start does not stop", e);
        }
    }
}
