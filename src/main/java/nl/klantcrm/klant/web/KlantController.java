package nl.klantcrm.klant.web;

import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantZoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking at klantdossiers: the list and one of them. */
@Controller
@RequestMapping("/klanten")
class KlantController {

    private static final int MEESTE_REGELS = 100;
    private static final int TELLEN_TOT = 10_001;

    private final KlantOverzicht overzicht;
    private final Persoonregels personen;
    private final GerelateerdModel gerelateerd;
    private final Adviespartnernamen adviespartnernamen;

    KlantController(
            KlantOverzicht overzicht,
            Persoonregels personen,
            GerelateerdModel gerelateerd,
            Adviespartnernamen adviespartnernamen) {
        this.overzicht = overzicht;
        this.personen = personen;
        this.gerelateerd = gerelateerd;
        this.adviespartnernamen = adviespartnernamen;
    }

    @GetMapping
    String lijst(@RequestParam(required = false) @Nullable String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("klanten", overzicht.zoek(q, MEESTE_REGELS));
        model.addAttribute("aantal", overzicht.aantal(KlantZoekvraag.van(q), TELLEN_TOT));
        return "klant/lijst";
    }

    @GetMapping("/{id}")
    String detail(@PathVariable KlantId id, Model model) {
        KlantDetails klant = overzicht.toon(id);
        model.addAttribute("klant", klant);
        model.addAttribute("personen", personen.van(klant.gegevens()));
        model.addAttribute(
                "adviespartner", adviespartnernamen.naam(klant.gegevens().adviespartner()));
        model.addAttribute("gerelateerd", gerelateerd.van(id));
        return "klant/detail";
    }
}
