package nl.klantcrm.gebruiker.web;

import jakarta.validation.Valid;
import nl.klantcrm.gebruiker.EersteBeheerder;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.web.Formulierfouten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the link in the log of an empty application leads. */
@Controller
@RequestMapping("/eerste-beheerder/{code}")
class EersteBeheerderController {

    private static final String PAGINA = "gebruiker/eerste-beheerder";

    private final EersteBeheerder eersteBeheerder;

    EersteBeheerderController(EersteBeheerder eersteBeheerder) {
        this.eersteBeheerder = eersteBeheerder;
    }

    /** A code that is wrong gets no further than this, whatever is sent with it. */
    @ModelAttribute
    void controleer(@PathVariable String code) {
        if (!eersteBeheerder.isGeldig(code)) {
            throw new NietGevondenException("invitation of the first beheerder");
        }
    }

    @GetMapping
    String toon(Model model) {
        model.addAttribute("formulier", EersteBeheerderForm.leeg());
        return PAGINA;
    }

    @PostMapping
    ModelAndView maak(
            @PathVariable String code,
            @Valid @ModelAttribute("formulier") EersteBeheerderForm formulier,
            BindingResult fouten,
            RedirectAttributes meldingen) {
        if (!formulier.isHerhaald()) {
            fouten.rejectValue("wachtwoordHerhaald", "gebruiker.wachtwoord.anders");
        }
        if (!fouten.hasErrors()) {
            maak(code, formulier, fouten);
        }
        if (fouten.hasErrors()) {
            return new ModelAndView(PAGINA, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        meldingen.addFlashAttribute("melding", "eersteBeheerder.gemaakt");
        return new ModelAndView("redirect:/login");
    }

    private void maak(String code, EersteBeheerderForm formulier, BindingResult fouten) {
        try {
            eersteBeheerder.aanvaard(
                    code, formulier.gekozenGebruikersnaam(), formulier.gekozenNaam(), formulier.gekozenWachtwoord());
        } catch (OngeldigeInvoerException e) {
            Formulierfouten.neemOver(e, fouten);
        }
    }
}
