package nl.klantcrm.adviesdossier.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import nl.klantcrm.adviesdossier.AdviesdossierId;
import nl.klantcrm.adviesdossier.AdviesdossierService;
import nl.klantcrm.adviesdossier.AdviestypeOverzicht;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.web.Formulierfouten;
import nl.klantcrm.web.Herstel;
import nl.klantcrm.web.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A new adviesdossier. Searching and adding a klant are buttons of the same form, so without JavaScript, too, nothing
 * that was typed is lost and no name ends up in an address.
 */
@Controller
@RequestMapping("/adviesdossiers")
class NieuwAdviesdossierController {

    private static final String FORM = "adviesdossierForm";

    private static final String ZONDER_GEBOORTEDATUM = "adviesdossier.fout.partnerZonderGeboortedatum";

    private final AdviesdossierService dossiers;
    private final AdviestypeOverzicht typen;
    private final Klantkeuzes klantkeuzes;
    private final WachtendeFormulieren wachtend;
    private final Validator validator;
    private final Clock clock;

    NieuwAdviesdossierController(
            AdviesdossierService dossiers,
            AdviestypeOverzicht typen,
            Klantkeuzes klantkeuzes,
            WachtendeFormulieren wachtend,
            Validator validator,
            Clock clock) {
        this.dossiers = dossiers;
        this.typen = typen;
        this.klantkeuzes = klantkeuzes;
        this.wachtend = wachtend;
        this.validator = validator;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    String nieuw(
            @RequestParam(required = false) @Nullable String concept,
            @RequestParam(required = false) @Nullable String klant,
            HttpSession sessie,
            Model model) {
        AdviesdossierForm form = concept == null
                ? leeg()
                : wachtend.vind(concept, sessie).orElseGet(() -> {
                    model.addAttribute("melding", "adviesdossier.melding.wachtNietMeer");
                    return leeg();
                });
        return toon(klant == null ? form : form.metKlant(klant), model);
    }

    /** Who is found, while typing. */
    @GetMapping("/nieuw/klanten")
    String zoekKlanten(@ModelAttribute(FORM) AdviesdossierForm form, BindingResult fouten, Model model) {
        model.addAttribute("klantkeuze", klantkeuzes.van(form));
        return "adviesdossier/_klantkeuze :: gevonden";
    }

    /** The part Klant CRM with this klant, and who of it is meant on this dossierdatum. */
    @GetMapping("/nieuw/klant")
    String kiesKlant(@ModelAttribute(FORM) AdviesdossierForm form, BindingResult fouten, Model model) {
        model.addAttribute("klantkeuze", klantkeuzes.van(form));
        return "adviesdossier/_klantkeuze :: klantkeuze";
    }

    @PostMapping(params = Herstel.VELD)
    String herstel(@ModelAttribute(FORM) AdviesdossierForm form, BindingResult fouten, Model model) {
        return toon(form, model);
    }

    @PostMapping(params = {"actie=zoeken", Herstel.NIET})
    String zoek(@ModelAttribute(FORM) AdviesdossierForm form, BindingResult fouten, Model model) {
        return toon(form, model);
    }

    @PostMapping(params = {"actie=toevoegen", Herstel.NIET})
    String voegKlantToe(@ModelAttribute(FORM) AdviesdossierForm form, BindingResult fouten, HttpSession sessie) {
        return "redirect:/klanten/nieuw?naar=adviesdossier-" + wachtend.bewaar(form, sessie);
    }

    /** What of the klant is missing for an adviesdossier is completed in the klantdossier. */
    @PostMapping(params = {"actie=aanvullen", Herstel.NIET})
    String vulKlantAan(
            @ModelAttribute(FORM) AdviesdossierForm form, BindingResult fouten, HttpSession sessie, Model model) {
        return form.gekozenKlant()
                .map(klant ->
                        "redirect:/klanten/" + klant + "/bewerken?naar=adviesdossier-" + wachtend.bewaar(form, sessie))
                .orElseGet(() -> toon(form, model));
    }

    /** @param actie "enter" for the key, which searches as long as there is no klant */
    @PostMapping
    Object maakAan(
            @ModelAttribute(FORM) AdviesdossierForm form,
            BindingResult fouten,
            @RequestParam(required = false) @Nullable String actie,
            HttpSession sessie,
            Model model,
            RedirectAttributes flash) {
        if ("enter".equals(actie) && form.zoektKlant()) {
            return toon(form, model);
        }
        validator.validate(form, fouten);
        if (fouten.hasErrors()) {
            wijsOpVragen(form, fouten);
        } else {
            try {
                AdviesdossierId id = dossiers.maakAan(form.naarOpdracht());
                wachtend.vergeet(form.concept(), sessie);
                flash.addFlashAttribute("melding", "adviesdossier.melding.aangemaakt");
                return "redirect:/adviesdossiers/" + id;
            } catch (OngeldigeInvoerException e) {
                Formulierfouten.neemOver(e, fouten);
                model.addAttribute("aanTeVullen", ontbreektGeboortedatum(e));
            }
        }
        return new ModelAndView(toon(form, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What the page asks has its message at once, also when something else kept the rules from being looked at. */
    private void wijsOpVragen(AdviesdossierForm form, BindingResult fouten) {
        if (form.voorWie() == null && klantkeuzes.van(form).vraagtVoorWie()) {
            fouten.rejectValue("voorWie", "adviesdossier.fout.voorWieNodig");
        }
        if (form.bevatNummer() && form.nummerBewaren() == null) {
            fouten.rejectValue("omschrijving", "adviesdossier.fout.bsn");
        }
    }

    private static boolean ontbreektGeboortedatum(OngeldigeInvoerException geweigerd) {
        return geweigerd.overtredingen().stream().anyMatch(o -> o.code().equals(ZONDER_GEBOORTEDATUM));
    }

    private String toon(AdviesdossierForm form, Model model) {
        model.addAttribute(FORM, form);
        model.addAttribute("klantkeuze", klantkeuzes.van(form));
        model.addAttribute(
                "typen",
                typen.actieve().stream()
                        .map(type -> new Keuze(type.id().toString(), type.naam()))
                        .toList());
        return "adviesdossier/nieuw";
    }

    private AdviesdossierForm leeg() {
        return AdviesdossierForm.leeg(wachtend.nieuweSleutel(), LocalDate.now(clock));
    }
}
