package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row, keeping none of them. Closing it completes the file. */
interface Rijschrijver extends AutoCloseable {

    void koppen(List<String> koppen) throws IOException;

    void rij(List<Cel> cellen) throws IOException;

    /** Hands over what was written so far. */
    void spoel() throws IOException;

    @Override
    void close() throws IOException;
}
