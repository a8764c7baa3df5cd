package nl.klantcrm.klant;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that may be a burgerservicenummer. An adviser as a rule may not keep one (UAVG art. 46), so there
 * is no field for it, and free text that seems to hold one is asked about.
 */
public final class BsnProef {

    private static final Pattern NEGEN_CIJFERS =
            Pattern.compile("(?<![0-9])(?:[0-9][\\p{Zs}.-]?){8}[0-9](?![0-9])|(?<![0-9])[0-9]{8}(?![0-9])");

    private static final String MASKER = "\u2022".repeat(9);

    private BsnProef() {}

    /** Whether any of the texts holds eight or nine digits that pass the eleven-test. */
    public static boolean vindt(@Nullable String... teksten) {
        return Stream.of(teksten).anyMatch(tekst -> tekst != null && vindtIn(tekst));
    }

    /** The text with bullets in the place of each number that passes the eleven-test. */
    static String maskeer(String tekst) {
        return NEGEN_CIJFERS.matcher(tekst).replaceAll(m -> isBsn(m) ? MASKER : Matcher.quoteReplacement(m.group()));
    }

    static boolean gemaskeerd(String tekst) {
        return tekst.contains(MASKER);
    }

    private static boolean vindtIn(String tekst) {
        Matcher m = NEGEN_CIJFERS.matcher(tekst);
        return m.results().anyMatch(BsnProef::isBsn);
    }

    private static boolean isBsn(MatchResult gevonden) {
        return elfproef(gevonden.group().replaceAll("\\D", ""));
    }

    /** Weights 9 to 2 and -1 for the last digit; an eight-digit number has a leading zero. */
    private static boolean elfproef(String cijfers) {
        String negen = cijfers.length() == 8 ? "0" + cijfers : cijfers;
        int som = -Character.digit(negen.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            som += (9 - i) * Character.digit(negen.charAt(i), 10);
        }
        return som % 11 == 0 && !negen.equals("000000000");
    }
}
