package nl.klantcrm.zoektekst;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a text for finding it, used for storing and for asking alike: no capitals, no diacritics, no
 * punctuation, so that {@code nunez} finds Núñez and {@code t hart} finds 't Hart.
 */
public final class Normaalvorm {

    /** More words tell nothing more; a question is cut here. */
    private static final int MEESTE_WOORDEN = 10;

    private static final Pattern DIACRITISCH = Pattern.compile("\\p{M}+");
    private static final Pattern GEEN_TEKEN = Pattern.compile("[^\\p{L}\\p{N}@.]+");
    private static final Pattern LOSSE_PUNT = Pattern.compile("\\.+(?=\\s|$)|(?<=\\s|^)\\.+");
    private static final Pattern LETTER_OF_CIJFER = Pattern.compile("[\\p{L}\\p{N}]");

    private Normaalvorm() {}

    /** The parts together, each word followed and preceded by a space. */
    public static String opslag(@Nullable String... delen) {
        return Stream.of(delen)
                .filter(deel -> deel != null)
                .map(Normaalvorm::van)
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** The words of a question, each to be found on its own; none when there is no letter or digit in it. */
    public static List<String> woorden(@Nullable String vraag) {
        return Arrays.stream(van(vraag == null ? "" : vraag).split(" "))
                .filter(woord -> LETTER_OF_CIJFER.matcher(woord).find())
                .distinct()
                .limit(MEESTE_WOORDEN)
                .toList();
    }

    public static String van(String tekst) {
        String zonderTekens = DIACRITISCH
                .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFKD))
                .replaceAll("");
        String klein = zonderTekens
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("ı", "i");
        return LOSSE_PUNT
                .matcher(GEEN_TEKEN.matcher(klein).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
