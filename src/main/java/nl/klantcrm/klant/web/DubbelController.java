package nl.klantcrm.klant.web;

import java.util.List;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.MogelijkeDubbelen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Possible duplicates: shown while the klant form is typed, and said to be none. */
@Controller
@RequestMapping("/klanten")
class DubbelController {

    private final MogelijkeDubbelen dubbelen;
    private final Dubbelmodel model;

    DubbelController(MogelijkeDubbelen dubbelen, Dubbelmodel model) {
        this.dubbelen = dubbelen;
        this.model = model;
    }

    /** Posted, so that no name ends up in an address; changes nothing. */
    @PostMapping({"/dubbelen", "/{id}/dubbelen"})
    String zoek(
            @PathVariable(required = false) @Nullable KlantId id,
            @ModelAttribute("klantForm") KlantForm form,
            BindingResult fouten,
            Model pagina) {
        model.toon(pagina, form, id);
        return "klant/_dubbelen :: lijst";
    }

    @PostMapping("/{id}/geen-dubbele")
    String geenDubbele(@PathVariable KlantId id, @RequestParam KlantId ander, RedirectAttributes flash) {
        if (dubbelen.geenDubbele(id, List.of(ander)) == 0) {
            throw new NietGevondenException("klant " + ander);
        }
        flash.addFlashAttribute("melding", "dubbel.melding.onthouden");
        flash.addFlashAttribute(
                "meldingArgumenten", new Object[] {ander.nummer().toString()});
        return "redirect:/klanten/" + id;
    }
}
