package nl.klantcrm.overzicht.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in. */
@Controller
class OverzichtController {

    @GetMapping("/")
    String toon() {
        return "overzicht/overzicht";
    }
}
