package nl.klantcrm.uitwisseling;

import java.io.Closeable;
import java.io.IOException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other, so that a large file takes no more memory than a small one. */
interface Rijbron extends Closeable {

    /**
     * The next row, also when it is empty; null after the last one.
     *
     * @throws OngeldigeInvoerException when what comes next can not be read
     */
    @Nullable
    Rij volgende();

    @Override
    void close() throws IOException;
}
