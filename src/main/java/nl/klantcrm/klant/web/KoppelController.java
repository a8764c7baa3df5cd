package nl.klantcrm.klant.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klantcrm.bulk.AantalGewijzigdException;
import nl.klantcrm.bulk.BulkactieId;
import nl.klantcrm.bulk.Selectie;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantSelecties;
import nl.klantcrm.web.Formulierfouten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Linking the klanten of a selection to an Adviespartner. Without an Adviespartner the selection is frozen and the page
 * asks for one, with the number of klanten; with one it is done, unless the number has changed.
 */
@Controller
@RequestMapping("/klanten/adviespartner")
class KoppelController {

    private static final String FORM = "koppelForm";

    private final Selectiestap stap;
    private final KlantSelecties selecties;
    private final KoppelModel pagina;

    KoppelController(Selectiestap stap, KlantSelecties selecties, KoppelModel pagina) {
        this.stap = stap;
        this.selecties = selecties;
        this.pagina = pagina;
    }

    @GetMapping
    String vraag(
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(FORM) KoppelForm form,
            BindingResult fouten,
            Model model,
            RedirectAttributes flash) {
        Selectieverzoek verzoek = Selectieverzoek.van(List.of(), parameters);
        try {
            Selectie selectie = verzoek.bevroren().map(selecties::vind).orElseThrow(() -> geenSelectie());
            return pagina.toon(model, verzoek, selectie);
        } catch (NietGevondenException e) {
            return stap.verlopen(verzoek, flash);
        }
    }

    @PostMapping
    Object koppel(
            @RequestParam(required = false) @Nullable List<KlantId> ids,
            @RequestParam Map<String, String> parameters,
            @ModelAttribute(FORM) KoppelForm form,
            BindingResult fouten,
            Model model,
            RedirectAttributes flash) {
        Selectieverzoek verzoek = Selectieverzoek.van(ids, parameters);
        try {
            if (form.isLeeg() && verzoek.bevroren().isEmpty()) {
                return naarVraag(verzoek, stap.bepaal(verzoek), flash);
            }
            Selectie selectie = stap.bepaal(verzoek);
            if (!form.isGeldig()) {
                fouten.rejectValue("adviespartner", form.isLeeg() ? "Ingevuld" : "EenVan");
                return pagina.opnieuw(model, verzoek, selectie, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return voerUit(verzoek, selectie, form, fouten, model);
        } catch (AantalGewijzigdException e) {
            return vraagOpnieuw(verzoek, e, fouten, model, flash);
        } catch (OngeldigeInvoerException e) {
            return stap.naarLijst(verzoek, e, flash);
        } catch (NietGevondenException e) {
            return stap.verlopen(verzoek, flash);
        }
    }

    private Object voerUit(
            Selectieverzoek verzoek, Selectie selectie, KoppelForm form, BindingResult fouten, Model model) {
        // Who ticked klanten and said at once where they go, has confirmed exactly those.
        int bevestigd = verzoek.bevroren().isPresent() ? verzoek.getal("aantal") : selectie.aantal();
        stap.hertel(verzoek, bevestigd);
        try {
            BulkactieId actie = selecties.koppel(
                    selectie.id(), bevestigd, form.naarAdviespartner().orElse(null), sleutel(verzoek));
            return "redirect:/bulk/" + actie;
        } catch (OngeldigeInvoerException e) {
            Formulierfouten.neemOver(e, fouten);
            return pagina.opnieuw(model, verzoek, selectie, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** To an address of its own, so that reloading and Back do no harm. */
    private static String naarVraag(Selectieverzoek verzoek, Selectie selectie, RedirectAttributes adres) {
        adres.addAttribute("selectie", selectie.id().toString());
        if (verzoek.isAlles()) {
            adres.addAttribute(Selectieverzoek.ALLES, selectie.aantal());
        }
        verzoek.filter().forEach(adres::addAttribute);
        return "redirect:/klanten/adviespartner";
    }

    private Object vraagOpnieuw(
            Selectieverzoek verzoek,
            AantalGewijzigdException gewijzigd,
            BindingResult fouten,
            Model model,
            RedirectAttributes flash) {
        try {
            Selectie selectie = stap.opnieuw(verzoek);
            fouten.reject(
                    "bulk.fout.aantal", new Object[] {Math.max(gewijzigd.bevestigd(), 0), selectie.aantal()}, null);
            return pagina.opnieuw(model, verzoek, selectie, HttpStatus.CONFLICT);
        } catch (OngeldigeInvoerException e) {
            return stap.naarLijst(verzoek, e, flash);
        }
    }

    private static UUID sleutel(Selectieverzoek verzoek) {
        try {
            return UUID.fromString(verzoek.parameters().getOrDefault("sleutel", ""));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private static NietGevondenException geenSelectie() {
        return new NietGevondenException("selectie");
    }
}
