package nl.klantcrm.database;

import java.nio.file.Path;

/** Another application runs on the same data directory. */
class DatamapInGebruikException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatamapInGebruikException(Path map) {
        super("The data directory " + map + " is in use by another Klant CRM: stop that one, or give this one its own"
                + " with --klantcrm.embedded.data-dir=...");
    }
}
