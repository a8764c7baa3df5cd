package nl.klantcrm.adviesdossier.web;

import java.util.Set;
import nl.klantcrm.adviesdossier.AdviesdossierDetails;
import nl.klantcrm.adviesdossier.AdviesdossierId;
import nl.klantcrm.adviesdossier.AdviesdossierOverzicht;
import nl.klantcrm.adviesdossier.AdviesdossierService;
import nl.klantcrm.adviesdossier.Status;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gebruiker.Gebruikersnamen;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.web.Formulierfouten;
import nl.klantcrm.web.Herstel;
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

/** The tab Start of an adviesdossier: the momentopname and the two questions. */
@Controller
@RequestMapping("/adviesdossiers/{id}")
class StartController {

    private static final String FORM = "antwoordenForm";

    private final AdviesdossierOverzicht overzicht;
    private final AdviesdossierService dossiers;
    private final Gebruikersnamen gebruikers;
    private final HuidigeGebruiker gebruiker;

    StartController(
            AdviesdossierOverzicht overzicht,
            AdviesdossierService dossiers,
            Gebruikersnamen gebruikers,
            HuidigeGebruiker gebruiker) {
        this.overzicht = overzicht;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
        this.gebruiker = gebruiker;
    }

    @GetMapping
    String start(@PathVariable AdviesdossierId id, Model model) {
        AdviesdossierDetails dossier = overzicht.toon(id);
        model.addAttribute(FORM, AntwoordenForm.van(dossier));
        return toon(dossier, model);
    }

    @PostMapping(path = "/antwoorden", params = Herstel.VELD)
    String herstel(
            @PathVariable AdviesdossierId id,
            @ModelAttribute(FORM) AntwoordenForm form,
            BindingResult fouten,
            Model model) {
        return toon(overzicht.toon(id), model);
    }

    @PostMapping("/antwoorden")
    Object beantwoord(
            @PathVariable AdviesdossierId id,
            @ModelAttribute(FORM) AntwoordenForm form,
            BindingResult fouten,
            Model model,
            RedirectAttributes flash) {
        try {
            dossiers.beantwoord(
                    id, form.geopendeVersie().orElseThrow(StartController::zonderVersie), form.naarAntwoorden());
            flash.addFlashAttribute("melding", "adviesdossier.melding.beantwoord");
            return "redirect:/adviesdossiers/" + id;
        } catch (OngeldigeInvoerException e) {
            Formulierfouten.neemOver(e, fouten);
            return new ModelAndView(toon(overzicht.toon(id), model), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (VersieConflictException e) {
            return conflict(form, overzicht.toon(id), model);
        }
    }

    /** What was answered stays in the form, now on the version that is stored, which stands beside it. */
    private ModelAndView conflict(AntwoordenForm form, AdviesdossierDetails opgeslagen, Model model) {
        model.addAttribute(FORM, form.opVersie(opgeslagen.versie()));
        model.addAttribute("verschillen", Antwoordverschil.tussen(form, opgeslagen));
        return new ModelAndView(toon(opgeslagen, model), HttpStatus.CONFLICT);
    }

    private String toon(AdviesdossierDetails dossier, Model model) {
        GebruikerId door = dossier.aangemaaktDoor();
        model.addAttribute("dossier", dossier);
        model.addAttribute("door", gebruikers.namen(Set.of(door)).get(door));
        model.addAttribute(
                "beantwoordbaar", dossier.status() == Status.CONCEPT && gebruiker.heeft(Recht.DOSSIER_MAKEN));
        return "adviesdossier/start";
    }

    private static OngeldigeInvoerException zonderVersie() {
        return new OngeldigeInvoerException("", "adviesdossier.fout.versie");
    }
}
