package nl.klantcrm.gebruiker.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Shows a form that outlived its session, filled in as it was sent. Nothing is carried out here: the form is at its own
 * address again with the token of the new session, and waits for its button.
 */
@Controller
class VerderController {

    private static final String PAGINA = "gebruiker/verder";

    private final Invoerbewaring bewaring;
    private final Herstelroutes herstelroutes;

    VerderController(Invoerbewaring bewaring, Herstelroutes herstelroutes) {
        this.bewaring = bewaring;
        this.herstelroutes = herstelroutes;
    }

    @GetMapping(NaAanmelden.VERDER)
    @Nullable
    String toon(
            @RequestParam(required = false) @Nullable String niet,
            HttpServletRequest aanvraag,
            HttpServletResponse antwoord,
            Model model)
            throws ServletException, IOException {
        if (niet != null) {
            return PAGINA;
        }
        Optional<BewaardeInvoer> bewaard = bewaring.bewaard(aanvraag);
        if (bewaard.isEmpty()) {
            return "redirect:/";
        }
        BewaardeInvoer invoer = bewaard.get();
        if (herstelroutes.herstelt(aanvraag, invoer)) {
            aanvraag.setAttribute("melding", "verder.melding");
            // The rule of that address decides who may see it, not the rule of this one.
            ServletRequestPathUtils.clearParsedRequestPath(aanvraag);
            aanvraag.getRequestDispatcher(invoer.pad()).forward(new Herstelaanvraag(aanvraag, invoer), antwoord);
            return null;
        }
        model.addAttribute(BewaardeInvoer.NAAM, invoer);
        return PAGINA;
    }
}
