package nl.klantcrm.meting;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles and scripts of a page, as something to compare the page itself with. */
final class Bestanden {

    private static final Pattern VERWIJZING = Pattern.compile("(?:href|src)=\"(/(?:webjars|css|js)/[^\"]+)\"");

    private Bestanden() {}

    /** The one that is nearest in size to the page. */
    static String meestGelijkend(Sessie sessie, String pad) throws IOException {
        Verbinding antwoord = sessie.haal(pad);
        int lengte = antwoord.lengte();
        Matcher m = VERWIJZING.matcher(antwoord.tekst());
        String beste = "";
        int verschil = Integer.MAX_VALUE;
        while (m.find()) {
            int dit = Math.abs(sessie.haal(m.group(1)).lengte() - lengte);
            if (dit < verschil) {
                verschil = dit;
                beste = m.group(1);
            }
        }
        return beste;
    }
}
