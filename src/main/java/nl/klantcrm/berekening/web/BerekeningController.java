package nl.klantcrm.berekening.web;

import nl.klantcrm.adviesdossier.AdviesdossierId;
import nl.klantcrm.adviesdossier.AdviesdossierOverzicht;
import nl.klantcrm.berekening.Berekeningen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab of every calculation. Addresses of an adviesdossier that another controller names go there. */
@Controller
class BerekeningController {

    private final Berekeningen berekeningen;
    private final AdviesdossierOverzicht dossiers;

    BerekeningController(Berekeningen berekeningen, AdviesdossierOverzicht dossiers) {
        this.berekeningen = berekeningen;
        this.dossiers = dossiers;
    }

    @GetMapping("/adviesdossiers/{id}/{berekening}")
    String toon(@PathVariable AdviesdossierId id, @PathVariable String berekening, Model model) {
        model.addAttribute("berekend", berekeningen.van(id, berekening));
        model.addAttribute("dossier", dossiers.toon(id));
        return "berekening/pagina";
    }
}
