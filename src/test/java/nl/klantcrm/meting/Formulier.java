package nl.klantcrm.meting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** What a browser would send for a form that was not touched; enough for the pages of this application. */
final class Formulier {

    private static final Pattern VELD =
            Pattern.compile("<(input|select|option|textarea|/select)\\b([^>]*)>(?:([^<]*)</textarea>)?");

    private final Map<String, String> velden = new LinkedHashMap<>();
    private @Nullable String keuze;

    private Formulier() {}

    /** @param actie the address that the form posts to */
    static Map<String, String> velden(String pagina, String actie) {
        int begin = pagina.indexOf(" action=\"" + actie + "\"");
        int einde = pagina.indexOf("</form>", begin);
        if (begin < 0 || einde < 0) {
            throw new IllegalArgumentException("no form for " + actie);
        }
        Formulier formulier = new Formulier();
        Matcher m = VELD.matcher(pagina).region(begin, einde);
        while (m.find()) {
            formulier.veld(m.group(1), m.group(2), m.group(3));
        }
        return formulier.velden;
    }

    private void veld(String soort, String attributen, @Nullable String inhoud) {
        String naam = attribuut(attributen, "name");
        switch (soort) {
            case "select" -> keuze = naam;
            case "/select" -> keuze = null;
            case "option" -> {
                if (keuze != null && (attributen.contains("selected") || !velden.containsKey(keuze))) {
                    zet(keuze, attribuut(attributen, "value"));
                }
            }
            case "textarea" -> zet(naam, inhoud == null ? null : HtmlUtils.htmlUnescape(inhoud));
            default -> {
                String type = attribuut(attributen, "type");
                boolean aanTeVinken = "checkbox".equals(type) || "radio".equals(type);
                if (!"submit".equals(type) && (!aanTeVinken || attributen.contains("checked"))) {
                    zet(naam, attribuut(attributen, "value"));
                }
            }
        }
    }

    private void zet(@Nullable String naam, @Nullable String waarde) {
        if (naam != null) {
            velden.put(naam, waarde == null ? "" : waarde.strip());
        }
    }

    private static @Nullable String attribuut(String attributen, String naam) {
        Matcher m = Pattern.compile("\\b" + naam + "=\"([^\"]*)\"").matcher(attributen);
        return m.find() ? HtmlUtils.htmlUnescape(m.group(1)) : null;
    }
}
