package nl.klantcrm.database;

import java.nio.file.Path;

/** The embedded PostgreSQL cannot work in its data directory. */
class DatamapOnbruikbaarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatamapOnbruikbaarException(Path map, Throwable oorzaak) {
        super(
                "The embedded PostgreSQL does not start on the data directory " + map + " (" + oorzaak.getMessage()
                        + "): check that it can be written, or give another with --klantcrm.embedded.data-dir=...",
                oorzaak);
    }
}
