package nl.klantcrm.adviespartner.web;

import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/adviespartners")
class AdviespartnerController {

    private final AdviespartnerOverzicht overzicht;

    AdviespartnerController(AdviespartnerOverzicht overzicht) {
        this.overzicht = overzicht;
    }

    @GetMapping
    String lijst(Model model) {
        model.addAttribute("adviespartners", overzicht.alle());
        return "adviespartner/lijst";
    }
}
