package nl.klantcrm.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Switches the language, and shows the same page again. */
@Controller
class TaalController {

    private final LocaleResolver taalkeuze;

    TaalController(LocaleResolver taalkeuze) {
        this.taalkeuze = taalkeuze;
    }

    @PostMapping("/taal")
    String kies(
            @RequestParam String taal,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String herkomst,
            HttpServletRequest aanvraag,
            HttpServletResponse antwoord) {
        taalkeuze.setLocale(aanvraag, antwoord, Taalkeuze.taal(taal));
        return "redirect:" + terug(herkomst);
    }

    /** The path and question of the page; never another host, whatever the header says. */
    static String terug(@Nullable String herkomst) {
        if (herkomst == null) {
            return "/";
        }
        try {
            URI pagina = URI.create(herkomst);
            String pad = pagina.getRawPath();
            // "//elsewhere" and "/\elsewhere" would be another host to a browser.
            if (pad == null || !pad.startsWith("/") || pad.startsWith("//") || pad.contains("\\")) {
                return "/";
            }
            return pagina.getRawQuery() == null ? pad : pad + "?" + pagina.getRawQuery();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
