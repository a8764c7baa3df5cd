package nl.klantcrm.klant;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Dutch postcode: {@code 1234 AB}, typed in any spacing or case. */
public final class Postcode {

    // No first digit 0, and never SA, SD or SS.
    private static final Pattern NEDERLANDS = Pattern.compile("([1-9]\\d{3})((?!SA|SD|SS)[A-Z]{2})");

    private Postcode() {}

    /** The one form in which it is kept, or nothing when it is no Dutch postcode. */
    public static Optional<String> nederlands(String getypt) {
        Matcher m = NEDERLANDS.matcher(getypt.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        return m.matches() ? Optional.of(m.group(1) + " " + m.group(2)) : Optional.empty();
    }
}
