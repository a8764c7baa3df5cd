package nl.klantcrm.overzicht.web;

import nl.klantcrm.adviesdossier.AdviesdossierOverzicht;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantZoekvraag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: how much there is, and where this user left off. */
@Controller
class OverzichtController {

    private static final int RECENTE_DOSSIERS = 8;
    private static final int TELLEN_TOT = 10_001;

    private final KlantOverzicht klanten;
    private final AdviesdossierOverzicht dossiers;
    private final AdviespartnerOverzicht adviespartners;
    private final HuidigeGebruiker gebruiker;

    OverzichtController(
            KlantOverzicht klanten,
            AdviesdossierOverzicht dossiers,
            AdviespartnerOverzicht adviespartners,
            HuidigeGebruiker gebruiker) {
        this.klanten = klanten;
        this.dossiers = dossiers;
        this.adviespartners = adviespartners;
        this.gebruiker = gebruiker;
    }

    @GetMapping("/")
    String toon(Model model) {
        model.addAttribute("klanten", klanten.aantal(KlantZoekvraag.alle(), TELLEN_TOT));
        model.addAttribute("meer", TELLEN_TOT);
        model.addAttribute("dossiers", dossiers.aantal());
        model.addAttribute("adviespartners", adviespartners.aantal());
        model.addAttribute("recent", dossiers.recenteVan(gebruiker.id(), RECENTE_DOSSIERS));
        return "overzicht/overzicht";
    }
}
