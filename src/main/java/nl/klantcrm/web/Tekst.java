package nl.klantcrm.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text as it is kept, made from text as it was typed or pasted. */
public final class Tekst {

    // Zero-width space, (non-)joiner, word joiner, byte order mark, Mongolian separator, soft hyphen: they come along
    // with a paste, and nobody sees that they are there.
    private static final String ONZICHTBAAR = "\u200B\u200C\u200D\u2060\uFEFF\u180E\u00AD";

    private Tekst() {}

    /**
     * In the composed form of Unicode, so that {@code ú} is one and the same however it was typed, and without white
     * space (also non-breaking) or invisible characters at either end; null when nothing is left.
     */
    public static @Nullable String schoon(@Nullable String tekst) {
        if (tekst == null) {
            return null;
        }
        int begin = 0;
        int einde = tekst.length();
        while (begin < einde && isWit(tekst.charAt(begin))) {
            begin++;
        }
        while (einde > begin && isWit(tekst.charAt(einde - 1))) {
            einde--;
        }
        return begin == einde ? null : Normalizer.normalize(tekst.substring(begin, einde), Normalizer.Form.NFC);
    }

    /** The number of characters that are kept, as people and the database count them: an emoji is one. */
    public static int lengte(@Nullable String tekst) {
        String schoon = schoon(tekst);
        return schoon == null ? 0 : schoon.codePointCount(0, schoon.length());
    }

    private static boolean isWit(char teken) {
        return Character.isWhitespace(teken) || Character.isSpaceChar(teken) || ONZICHTBAAR.indexOf(teken) >= 0;
    }
}
