package nl.klantcrm.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.webjars.WebJarVersionLocator;

/**
 * Addresses of style sheets and scripts; templates call it {@code @middelen}. Each address changes with its content, so
 * a browser may keep what it has for ever. Worked out once: doing it for each link of a page costs more than the page.
 */
@Component("middelen")
public class Middelen {

    private final String css = metInhoud("/css/theme.css");
    private final String js = metInhoud("/js/app.js");
    private final Map<String, String> modules = new ConcurrentHashMap<>();
    private final String bootstrap = webjar("bootstrap", "css/bootstrap.min.css");
    private final String htmx = webjar("htmx.org", "dist/htmx.min.js");

    Middelen() {}

    public String css() {
        return css;
    }

    public String js() {
        return js;
    }

    /** @param naam of a script that only some pages have */
    public String module(String naam) {
        return modules.computeIfAbsent(naam, n -> metInhoud("/js/" + n + ".js"));
    }

    public String bootstrap() {
        return bootstrap;
    }

    public String htmx() {
        return htmx;
    }

    private static String metInhoud(String pad) {
        try (InputStream inhoud = new ClassPathResource("static" + pad).getInputStream()) {
            return pad + "?v=" + DigestUtils.md5DigestAsHex(inhoud).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String webjar(String naam, String bestand) {
        String pad = new WebJarVersionLocator().path(naam, bestand);
        return "/webjars/" + Objects.requireNonNull(pad, naam);
    }
}
