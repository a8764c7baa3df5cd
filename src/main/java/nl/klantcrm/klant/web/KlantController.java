package nl.klantcrm.klant.web;

import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Looking at one klantdossier. */
@Controller
@RequestMapping("/klanten")
class KlantController {

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
