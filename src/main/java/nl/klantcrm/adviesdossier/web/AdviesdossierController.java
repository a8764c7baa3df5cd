package nl.klantcrm.adviesdossier.web;

import nl.klantcrm.adviesdossier.AdviesdossierOverzicht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of adviesdossiers. */
@Controller
@RequestMapping("/adviesdossiers")
class AdviesdossierController {

    private static final int MEESTE_REGELS = 100;

    private final AdviesdossierOverzicht overzicht;

    AdviesdossierController(AdviesdossierOverzicht overzicht) {
        this.overzicht = overzicht;
    }

    @GetMapping
    String lijst(Model model) {
        model.addAttribute("dossiers", overzicht.nieuwste(MEESTE_REGELS));
        model.addAttribute("aantal", overzicht.aantal());
        return "adviesdossier/lijst";
    }
}
