package nl.klantcrm.uitwisseling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which characters a CSV file is written, and what stands between its cells. Neither is said by the file: UTF-8 is
 * recognised, as no other text is valid UTF-8 by chance; what is not, was most likely saved by an older spreadsheet.
 */
record Csvtekst(Charset tekens, int overslaan, char scheiding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern SEP = Pattern.compile("sep=([;,\\t|])\\s*", Pattern.CASE_INSENSITIVE);
    private static final String SCHEIDINGEN = ";,\t";

    static Csvtekst van(Path bestand) throws IOException {
        byte[] begin = begin(bestand);
        Csvtekst tekst;
        if (begint(begin, 0xEF, 0xBB, 0xBF)) {
            tekst = new Csvtekst(StandardCharsets.UTF_8, 3, ';');
        } else if (begint(begin, 0xFF, 0xFE)) {
            tekst = new Csvtekst(StandardCharsets.UTF_16LE, 2, ';');
        } else if (begint(begin, 0xFE, 0xFF)) {
            tekst = new Csvtekst(StandardCharsets.UTF_16BE, 2, ';');
        } else {
            eisZonderNul(bestand);
            tekst = new Csvtekst(isUtf8(bestand) ? StandardCharsets.UTF_8 : WINDOWS, 0, ';');
        }
        return tekst.metScheiding(bestand);
    }

    /** From the first line of the table on. */
    Reader open(Path bestand) throws IOException {
        InputStream stroom = Files.newInputStream(bestand);
        stroom.skipNBytes(overslaan);
        BufferedReader lezer = new BufferedReader(new InputStreamReader(
                stroom,
                tekens.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        lezer.mark(16);
        char[] eerste = new char[8];
        int aantal = lezer.read(eerste);
        lezer.reset();
        if (aantal > 0 && SEP.matcher(new String(eerste, 0, aantal)).lookingAt()) {
            lezer.readLine();
        }
        return lezer;
    }

    /** Spreadsheets understand a first line {@code sep=;}; without it the sign that occurs most in the headings. */
    private Csvtekst metScheiding(Path bestand) throws IOException {
        try (BufferedReader lezer = new BufferedReader(new InputStreamReader(Files.newInputStream(bestand), tekens))) {
            char[] begin = new char[64 * 1024];
            int aantal = Math.max(0, lezer.read(begin));
            String tekst = new String(begin, 0, aantal).replace("\uFEFF", "");
            Matcher sep = SEP.matcher(tekst);
            char gekozen = sep.lookingAt() ? sep.group(1).charAt(0) : vaakst(tekst);
            return new Csvtekst(tekens, overslaan, gekozen);
        }
    }

    private static char vaakst(String tekst) {
        int[] aantallen = new int[SCHEIDINGEN.length()];
        boolean aangehaald = false;
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            int welke = SCHEIDINGEN.indexOf(teken);
            if (teken == '"') {
                aangehaald = !aangehaald;
            } else if (!aangehaald && (teken == '\n' || teken == '\r')) {
                break;
            } else if (!aangehaald && welke >= 0) {
                aantallen[welke]++;
            }
        }
        int beste = 0;
        for (int i = 1; i < aantallen.length; i++) {
            beste = aantallen[i] > aantallen[beste] ? i : beste;
        }
        return SCHEIDINGEN.charAt(beste);
    }

    private static void eisZonderNul(Path bestand) throws IOException {
        try (InputStream stroom = Files.newInputStream(bestand)) {
            byte[] stuk = new byte[64 * 1024];
            for (int aantal = stroom.read(stuk); aantal >= 0; aantal = stroom.read(stuk)) {
                for (int i = 0; i < aantal; i++) {
                    if (stuk[i] == 0) {
                        throw Bestandsgrenzen.fout("onbekend");
                    }
                }
            }
        }
    }

    private static boolean isUtf8(Path bestand) throws IOException {
        CharsetDecoder streng = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(64 * 1024);
        CharBuffer uit = CharBuffer.allocate(64 * 1024);
        try (InputStream stroom = Files.newInputStream(bestand)) {
            boolean einde = false;
            while (!einde) {
                int aantal = stroom.read(in.array(), in.position(), in.remaining());
                einde = aantal < 0;
                in.position(in.position() + Math.max(0, aantal)).flip();
                CoderResult uitslag = streng.decode(in, uit.clear(), einde);
                if (uitslag.isError()) {
                    return false;
                }
                in.compact();
            }
        }
        return true;
    }

    private static byte[] begin(Path bestand) throws IOException {
        try (InputStream stroom = Files.newInputStream(bestand)) {
            return stroom.readNBytes(8);
        }
    }

    static boolean begint(byte[] bytes, int... verwacht) {
        for (int i = 0; i < verwacht.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != verwacht[i]) {
                return false;
            }
        }
        return true;
    }
}
