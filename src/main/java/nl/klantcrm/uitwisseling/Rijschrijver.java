package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.util.List;

/**
 * Writes a table row by row, keeping none of them. A file that was not completed must be seen to be broken off, so that
 * nobody takes a part for the whole.
 */
interface Rijschrijver {

    void koppen(List<String> koppen) throws IOException;

    void rij(List<Cel> cellen) throws IOException;

    /** Hands over what was written so far. */
    void spoel() throws IOException;

    /** After the last row; leaves the stream open. */
    void voltooi() throws IOException;
}
