package nl.klantcrm.uitwisseling;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Unpacked XML that ends with a message before it takes more than its share: of memory for one piece of markup or text,
 * and of all that the file may unpack to. What a zip file says of its sizes is not believed.
 */
final class Begrensdestroom extends FilterInputStream {

    private final AtomicLong tegoed;
    private int sindsMarkering;

    /** @param tegoed how many bytes are left for all streams together */
    Begrensdestroom(InputStream in, AtomicLong tegoed) {
        super(in);
        this.tegoed = tegoed;
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int van, int lengte) throws IOException {
        int aantal = super.read(buffer, van, lengte);
        if (aantal > 0 && tegoed.addAndGet(-aantal) < 0) {
            throw Bestandsgrenzen.fout("uitgepakt");
        }
        for (int i = van; i < van + aantal; i++) {
            sindsMarkering = buffer[i] == '<' ? 0 : sindsMarkering + 1;
            if (sindsMarkering > Bestandsgrenzen.STUK) {
                throw Bestandsgrenzen.fout("uitgepakt");
            }
        }
        return aantal;
    }

    @Override
    public long skip(long aantal) throws IOException {
        return Math.max(0, read(new byte[(int) Math.max(0, Math.min(aantal, 8192))]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
