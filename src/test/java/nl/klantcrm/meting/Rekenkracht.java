package nl.klantcrm.meting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.klantcrm.meting.lading.Database;

/**
 * How much processor time the application and the database took: what a page costs whatever else the machine does.
 * Read where Linux keeps it; elsewhere nobody can tell.
 *
 * @param database empty when the server is not on this machine, or in a container
 */
record Rekenkracht(ProcessHandle toepassing, Optional<ProcessHandle> database) {

    /** Linux counts in hundredths of a second. */
    private static final double MS_PER_TIK = 10;

    // Of /proc/<pid>/stat, counted from the field after the name: own time, and that of children that have ended.
    private static final int EIGEN = 11;
    private static final int KINDEREN = 13;

    /** Milliseconds up to now; negative where nobody can tell. */
    record Stand(double toepassing, double database) {

        Stand sinds(Stand eerder) {
            return new Stand(verschil(toepassing, eerder.toepassing), verschil(database, eerder.database));
        }

        private static double verschil(double nu, double eerder) {
            return nu < 0 || eerder < 0 ? -1 : nu - eerder;
        }
    }

    /** The process that has all others of the server as children. */
    static Optional<ProcessHandle> vanServer(Database database) throws SQLException {
        List<String> pids = database.vraag("select pid from pg_stat_activity where backend_type = 'checkpointer'");
        return pids.stream()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                .filter(proces -> proces.info().command().orElse("").contains("postgres"))
                .flatMap(proces -> proces.parent().stream())
                .findFirst();
    }

    Stand stand() {
        return new Stand(
                verbruikt(toepassing, EIGEN),
                database.map(Rekenkracht::vanServer).orElse(-1.0));
    }

    /** Connections that were closed meanwhile count too. */
    private static double vanServer(ProcessHandle hoofd) {
        return verbruikt(hoofd, EIGEN)
                + verbruikt(hoofd, KINDEREN)
                + hoofd.children()
                        .mapToDouble(kind -> Math.max(0, verbruikt(kind, EIGEN)))
                        .sum();
    }

    private static double verbruikt(ProcessHandle proces, int veld) {
        try {
            String stat = Files.readString(Path.of("/proc/" + proces.pid() + "/stat"));
            String[] velden = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return MS_PER_TIK * (Long.parseLong(velden[veld]) + Long.parseLong(velden[veld + 1]));
        } catch (IOException e) {
            return -1;
        }
    }
}
