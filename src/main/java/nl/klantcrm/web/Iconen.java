package nl.klantcrm.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/**
 * Icons as SVG within the page; templates call it {@code @iconen}. A few hundred bytes each, where the font of all of
 * them would be a request and 130 kB. They are decoration: the text beside them says what they mean.
 */
@Component("iconen")
public class Iconen {

    private static final String BEGIN = "<svg xmlns=\"http://www.w3.org/2000/svg\"";

    private final Map<String, String> gelezen = new ConcurrentHashMap<>();
    private final WebJarVersionLocator webjars = new WebJarVersionLocator();

    Iconen() {}

    /** @param naam of the icon in Bootstrap Icons */
    public String svg(String naam) {
        return gelezen.computeIfAbsent(naam, this::lees);
    }

    private String lees(String naam) {
        String pad = webjars.fullPath("bootstrap-icons", "icons/" + naam + ".svg");
        try {
            String svg = new ClassPathResource(Objects.requireNonNull(pad)).getContentAsString(StandardCharsets.UTF_8);
            return svg.strip().replace(BEGIN, "<svg aria-hidden=\"true\"");
        } catch (IOException e) {
            throw new IllegalArgumentException("no icon " + naam, e);
        }
    }
}
