package nl.klantcrm.meting;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A connection that stays open, as that of a browser does. Reads just as much of HTTP as it takes to know where an
 * answer ends: whoever measures shares the processor with what is measured.
 */
final class Verbinding implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int GEDULD_MS = 60_000;
    private static final byte[] LENGTE = "content-length: ".getBytes(ISO_8859_1);
    private static final byte[] SLUIT = "connection: close".getBytes(ISO_8859_1);
    private static final byte[] STUKKEN = "transfer-encoding: chunked".getBytes(ISO_8859_1);

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int plek;
    private int einde;

    private byte[] koppen = new byte[1024];
    private int koplengte;
    private byte[] inhoud = new byte[BUFFER];
    private int lengte;

    Verbinding(int poort) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), poort);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(GEDULD_MS);
        in = socket.getInputStream();
    }

    /** Sends the request and reads the whole answer, which stays until the next one. */
    void stuur(byte[] aanvraag) throws IOException {
        socket.getOutputStream().write(aanvraag);
        leesKoppen();
        lengte = 0;
        int bekend = waarde(LENGTE);
        if (bekend >= 0) {
            lees(bekend);
        } else if (vind(STUKKEN) >= 0) {
            leesStukken();
        }
    }

    int status() {
        return 100 * (koppen[9] - '0') + 10 * (koppen[10] - '0') + (koppen[11] - '0');
    }

    /** Whether the server has said that it closes this connection, as it does after some number of requests. */
    boolean sluit() {
        return vind(SLUIT) >= 0;
    }

    /** Bytes of the content. */
    int lengte() {
        return lengte;
    }

    String tekst() {
        return new String(inhoud, 0, lengte, UTF_8);
    }

    /** The values of this header line. */
    List<String> kop(String naam) {
        String voor = naam.toLowerCase(Locale.ROOT) + ": ";
        return new String(koppen, 0, koplengte, ISO_8859_1)
                .lines()
                .filter(regel -> regel.toLowerCase(Locale.ROOT).startsWith(voor))
                .map(regel -> regel.substring(voor.length()))
                .toList();
    }

    Optional<String> eersteKop(String naam) {
        return kop(naam).stream().findFirst();
    }

    private void leesKoppen() throws IOException {
        koplengte = 0;
        int achtereen = 0;
        while (achtereen < 4) {
            int teken = volgende();
            boolean hoort = teken == (achtereen % 2 == 0 ? '\r' : '\n');
            achtereen = hoort ? achtereen + 1 : 0;
            if (koplengte == koppen.length) {
                koppen = Arrays.copyOf(koppen, 2 * koplengte);
            }
            koppen[koplengte++] = (byte) teken;
        }
    }

    private void leesStukken() throws IOException {
        while (true) {
            int stuk = 0;
            int teken = volgende();
            while (teken != '\r') {
                stuk = 16 * stuk + Character.digit(teken, 16);
                teken = volgende();
            }
            volgende();
            lees(stuk);
            volgende();
            volgende();
            if (stuk == 0) {
                return;
            }
        }
    }

    private void lees(int aantal) throws IOException {
        if (lengte + aantal > inhoud.length) {
            inhoud = Arrays.copyOf(inhoud, Math.max(2 * inhoud.length, lengte + aantal));
        }
        int nog = aantal;
        while (nog > 0) {
            if (plek == einde) {
                vul();
            }
            int deel = Math.min(nog, einde - plek);
            System.arraycopy(buffer, plek, inhoud, lengte, deel);
            plek += deel;
            lengte += deel;
            nog -= deel;
        }
    }

    private int volgende() throws IOException {
        if (plek == einde) {
            vul();
        }
        return buffer[plek++];
    }

    private void vul() throws IOException {
        plek = 0;
        einde = in.read(buffer);
        if (einde < 0) {
            einde = 0;
            throw new EOFException("the server closed the connection");
        }
    }

    private int waarde(byte[] kop) {
        int begin = vind(kop);
        if (begin < 0) {
            return -1;
        }
        int waarde = 0;
        for (int i = begin; koppen[i] != '\r'; i++) {
            waarde = 10 * waarde + koppen[i] - '0';
        }
        return waarde;
    }

    /** Where the header line goes on after this; -1 when there is none. The capitals do not matter. */
    private int vind(byte[] kop) {
        for (int i = 0; i + kop.length <= koplengte; i++) {
            int gelijk = 0;
            while (gelijk < kop.length && klein(koppen[i + gelijk]) == kop[gelijk]) {
                gelijk++;
            }
            if (gelijk == kop.length && i > 0 && koppen[i - 1] == '\n') {
                return i + gelijk;
            }
        }
        return -1;
    }

    private static int klein(byte teken) {
        return teken >= 'A' && teken <= 'Z' ? teken + ('a' - 'A') : teken;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
