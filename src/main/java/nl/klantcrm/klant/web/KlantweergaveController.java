package nl.klantcrm.klant.web;

import jakarta.validation.Valid;
import java.util.List;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.klant.KlantweergaveId;
import nl.klantcrm.klant.KlantweergaveRegel;
import nl.klantcrm.klant.KlantweergaveService;
import nl.klantcrm.web.Formulierfouten;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saved views of the list: opening, saving, renaming, sharing and deleting them. */
@Controller
@RequestMapping("/klanten/weergaven")
class KlantweergaveController {

    private static final String FORM = "klantweergaveForm";

    private final KlantweergaveService weergaven;

    KlantweergaveController(KlantweergaveService weergaven) {
        this.weergaven = weergaven;
    }

    /** The parameters are those of the list that would be saved. */
    @GetMapping
    String lijst(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        model.addAttribute(FORM, KlantweergaveForm.nieuw(Lijststaat.lees(parameters)));
        return toonLijst(model);
    }

    @PostMapping
    Object bewaar(
            @Valid @ModelAttribute(FORM) KlantweergaveForm form,
            BindingResult fouten,
            Model model,
            RedirectAttributes flash) {
        if (!fouten.hasErrors()) {
            try {
                String staat = form.gekozenStaat().adres();
                weergaven.bewaar(form.gekozenNaam(), form.isGedeeld(), staat);
                flash.addFlashAttribute("melding", "klantweergave.melding.bewaard");
                return "redirect:" + Lijstmodel.adres("/klanten", staat);
            } catch (OngeldigeInvoerException e) {
                Formulierfouten.neemOver(e, fouten);
            }
        }
        return new ModelAndView(toonLijst(model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    String bewerken(@PathVariable KlantweergaveId id, Model model) {
        KlantweergaveRegel weergave = weergaven.toon(id);
        model.addAttribute(FORM, KlantweergaveForm.van(weergave));
        return toonEen(model, weergave);
    }

    @PostMapping("/{id}")
    Object wijzig(
            @PathVariable KlantweergaveId id,
            @Valid @ModelAttribute(FORM) KlantweergaveForm form,
            BindingResult fouten,
            Model model,
            RedirectAttributes flash) {
        if (form.versie() == null) {
            fouten.rejectValue("versie", "klant.fout.versie");
        }
        if (!fouten.hasErrors()) {
            try {
                weergaven.wijzig(id, form.geopendeVersie(), form.gekozenNaam(), form.isGedeeld());
                flash.addFlashAttribute("melding", "klantweergave.melding.gewijzigd");
                return "redirect:/klanten/weergaven";
            } catch (OngeldigeInvoerException e) {
                Formulierfouten.neemOver(e, fouten);
            } catch (VersieConflictException e) {
                return conflict(id, form, model);
            }
        }
        return new ModelAndView(toonEen(model, weergaven.toon(id)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id}/verwijderen")
    String verwijder(@PathVariable KlantweergaveId id, RedirectAttributes flash) {
        weergaven.verwijder(id);
        flash.addFlashAttribute("melding", "klantweergave.melding.verwijderd");
        return "redirect:/klanten/weergaven";
    }

    private ModelAndView conflict(KlantweergaveId id, KlantweergaveForm getypt, Model model) {
        KlantweergaveRegel opgeslagen = weergaven.toon(id);
        model.addAttribute(FORM, getypt.opVersie(opgeslagen.versie()));
        model.addAttribute("opgeslagen", opgeslagen);
        return new ModelAndView(toonEen(model, opgeslagen), HttpStatus.CONFLICT);
    }

    private String toonLijst(Model model) {
        List<KlantweergaveRegel> zichtbaar = weergaven.zichtbaar();
        model.addAttribute(
                "eigen", zichtbaar.stream().filter(KlantweergaveRegel::eigen).toList());
        model.addAttribute("gedeeld", zichtbaar.stream().filter(w -> !w.eigen()).toList());
        return "klant/weergaven";
    }

    private static String toonEen(Model model, KlantweergaveRegel weergave) {
        model.addAttribute("weergave", weergave);
        return "klant/weergave";
    }
}
