package nl.klantcrm.klant.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.web.Formulierfouten;
import nl.klantcrm.web.Herstel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adding and changing klantdossiers. The buttons that add or remove a partner or kind post the same form to the same
 * address, so they work with and without JavaScript and lose nothing that was typed.
 */
@Controller
@RequestMapping("/klanten")
class KlantFormController {

    private static final String FORM = "klantForm";

    private final KlantService klanten;
    private final KlantOverzicht overzicht;
    private final KlantFormModel pagina;
    private final GerelateerdModel gerelateerd;
    private final Dubbelmodel dubbelen;
    private final Historieblokken historie;

    KlantFormController(
            KlantService klanten,
            KlantOverzicht overzicht,
            KlantFormModel pagina,
            GerelateerdModel gerelateerd,
            Dubbelmodel dubbelen,
            Historieblokken historie) {
        this.klanten = klanten;
        this.overzicht = overzicht;
        this.pagina = pagina;
        this.gerelateerd = gerelateerd;
        this.dubbelen = dubbelen;
        this.historie = historie;
    }

    @GetMapping("/nieuw")
    String nieuw(@RequestParam(required = false) @Nullable String naar, Model model) {
        return pagina.toon(model, KlantForm.leeg(), null, Bestemming.van(naar));
    }

    @GetMapping("/{id}/bewerken")
    String bewerken(@PathVariable KlantId id, @RequestParam(required = false) @Nullable String naar, Model model) {
        return pagina.toon(model, KlantForm.van(overzicht.toon(id)), id, Bestemming.van(naar));
    }

    /** @param geenDubbele the ids of those whom the new klant is like and who were looked at */
    @PostMapping
    Object registreer(
            @Valid @ModelAttribute(FORM) KlantForm form,
            BindingResult fouten,
            @RequestParam(required = false) @Nullable String naar,
            @RequestParam(required = false) @Nullable String geenDubbele,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model,
            RedirectAttributes flash) {
        Bestemming bestemming = Bestemming.van(naar);
        eisBsnBevestigd(form, fouten);
        if (!fouten.hasErrors()) {
            try {
                Klantgegevens gegevens = form.naarGegevens();
                if (dubbelen.zijnBekeken(form, geenDubbele, model)) {
                    KlantId id = klanten.registreer(gegevens);
                    dubbelen.onthoud(id, model);
                    flash.addFlashAttribute("melding", "klant.melding.toegevoegd");
                    return bestemming.naOpslaan(id, htmx);
                }
                // What is wrong comes first: nobody wants to look at them twice.
                klanten.toets(gegevens);
                dubbelen.vraag(fouten, model);
            } catch (OngeldigeInvoerException e) {
                Formulierfouten.neemOver(e, fouten);
            }
        }
        return pagina.metStatus(pagina.toon(model, form, null, bestemming), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id}")
    Object wijzig(
            @PathVariable KlantId id,
            @Valid @ModelAttribute(FORM) KlantForm form,
            BindingResult fouten,
            @RequestParam(required = false) @Nullable String naar,
            Model model,
            RedirectAttributes flash) {
        Bestemming bestemming = Bestemming.van(naar);
        eisBsnBevestigd(form, fouten);
        if (form.versie() == null || form.versie().isEmpty()) {
            fouten.rejectValue("versie", "klant.fout.versie");
        }
        if (!fouten.hasErrors()) {
            try {
                klanten.wijzig(
                        id, Integer.parseInt(Optional.ofNullable(form.versie()).orElseThrow()), form.naarGegevens());
                meldGewijzigd(id, flash);
                return bestemming.naOpslaan(id, false);
            } catch (OngeldigeInvoerException e) {
                Formulierfouten.neemOver(e, fouten);
            } catch (VersieConflictException e) {
                return conflict(id, form, bestemming, model);
            }
        }
        overzicht.toon(id);
        return pagina.metStatus(pagina.toon(model, form, id, bestemming), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(params = {"rij", Herstel.NIET})
    String rijNieuw(
            @ModelAttribute(FORM) KlantForm form,
            BindingResult fouten,
            @RequestParam String rij,
            @RequestParam(required = false) @Nullable String naar,
            Model model) {
        return metRij(form, rij, null, Bestemming.van(naar), model);
    }

    @PostMapping(
            path = "/{id}",
            params = {"rij", Herstel.NIET})
    String rijBestaand(
            @PathVariable KlantId id,
            @ModelAttribute(FORM) KlantForm form,
            BindingResult fouten,
            @RequestParam String rij,
            @RequestParam(required = false) @Nullable String naar,
            Model model) {
        overzicht.toon(id);
        return metRij(form, rij, id, Bestemming.van(naar), model);
    }

    @PostMapping(params = Herstel.VELD)
    String herstelNieuw(
            @ModelAttribute(FORM) KlantForm form,
            BindingResult fouten,
            @RequestParam(defaultValue = "") String rij,
            @RequestParam(required = false) @Nullable String naar,
            Model model) {
        return metRij(form, rij, null, Bestemming.van(naar), model);
    }

    @PostMapping(path = "/{id}", params = Herstel.VELD)
    String herstelBestaand(
            @PathVariable KlantId id,
            @ModelAttribute(FORM) KlantForm form,
            BindingResult fouten,
            @RequestParam(defaultValue = "") String rij,
            @RequestParam(required = false) @Nullable String naar,
            Model model) {
        overzicht.toon(id);
        return metRij(form, rij, id, Bestemming.van(naar), model);
    }

    private String metRij(KlantForm form, String rij, @Nullable KlantId id, Bestemming bestemming, Model model) {
        UnaryOperator<KlantForm> bewerking = Rijbewerking.van(rij);
        model.addAttribute("rij", rij);
        return pagina.toon(model, bewerking.apply(form), id, bestemming);
    }

    private Object conflict(KlantId id, KlantForm getypt, Bestemming bestemming, Model model) {
        KlantDetails nu = overzicht.toon(id);
        Samenvoeging samen = getypt.naast(nu);
        model.addAttribute("laatsteWijziging", historie.laatste(nu));
        model.addAttribute("verschillen", pagina.verschillen(samen));
        return pagina.metStatus(pagina.toon(model, getypt.vervolg(samen, nu), id, bestemming), HttpStatus.CONFLICT);
    }

    private void meldGewijzigd(KlantId id, RedirectAttributes flash) {
        int bestaand = gerelateerd.aantal(id);
        flash.addFlashAttribute(
                "melding", bestaand == 0 ? "klant.melding.gewijzigd" : "klant.melding.gewijzigdMetDossiers");
        flash.addFlashAttribute("meldingArgumenten", new Object[] {bestaand});
    }

    private static void eisBsnBevestigd(KlantForm form, BindingResult fouten) {
        form.vraagtOmBsn().forEach(veld -> fouten.rejectValue(veld, "klant.fout.bsn"));
    }
}
