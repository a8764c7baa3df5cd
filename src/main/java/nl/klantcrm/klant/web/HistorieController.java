package nl.klantcrm.klant.web;

import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.klant.Historiepagina;
import nl.klantcrm.klant.Historiepagina.Plaats;
import nl.klantcrm.klant.KlantHistorie;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Terugzetting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The history of a klantdossier, and putting back one value of it. */
@Controller
@RequestMapping("/klanten/{id}/historie")
class HistorieController {

    private static final String TERUGZETTEN = "/{wijziging}/{regel}/terugzetten";
    private static final String FORM = "terugzettenForm";

    private final KlantHistorie historie;
    private final KlantService klanten;
    private final Historieblokken blokken;
    private final Terugzetvraag vraag;
    private final GerelateerdModel gerelateerd;

    HistorieController(
            KlantHistorie historie,
            KlantService klanten,
            Historieblokken blokken,
            Terugzetvraag vraag,
            GerelateerdModel gerelateerd) {
        this.historie = historie;
        this.klanten = klanten;
        this.blokken = blokken;
        this.vraag = vraag;
        this.gerelateerd = gerelateerd;
    }

    static String terugzetten(KlantId id, int wijziging, int regel) {
        return "/klanten/" + id + "/historie/" + wijziging + "/" + regel + "/terugzetten";
    }

    /**
     * @param na the page goes on below the wijziging of this version
     * @param voor the page ends above it
     */
    @GetMapping
    String historie(
            @PathVariable KlantId id,
            @RequestParam(required = false) @Nullable String na,
            @RequestParam(required = false) @Nullable String voor,
            Model model) {
        Historiepagina pagina = historie.pagina(id, plaats(na, voor));
        model.addAttribute("klant", pagina.klant());
        model.addAttribute("pagina", pagina);
        model.addAttribute("blokken", blokken.van(pagina));
        return "klant/historie";
    }

    @GetMapping(TERUGZETTEN)
    String vraag(@PathVariable KlantId id, @PathVariable int wijziging, @PathVariable int regel, Model model) {
        Terugzetting terugzetting = historie.terugzetting(id, wijziging, regel);
        model.addAttribute(FORM, TerugzettenForm.van(terugzetting));
        return vraag.toon(terugzetting, terugzetten(id, wijziging, regel), model);
    }

    @PostMapping(TERUGZETTEN)
    Object zetTerug(
            @PathVariable KlantId id,
            @PathVariable int wijziging,
            @PathVariable int regel,
            @ModelAttribute(FORM) TerugzettenForm form,
            BindingResult fouten,
            Model model,
            RedirectAttributes flash) {
        try {
            int versie = form.geopendeVersie().orElseThrow(HistorieController::zonderVersie);
            klanten.zetTerug(id, versie, wijziging, regel);
            meld(id, flash);
            return "redirect:/klanten/" + id + "/historie";
        } catch (OngeldigeInvoerException e) {
            vraag.neemOver(e, fouten);
            Terugzetting terugzetting = historie.terugzetting(id, wijziging, regel);
            return new ModelAndView(
                    vraag.toon(terugzetting, terugzetten(id, wijziging, regel), model),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (VersieConflictException e) {
            // The page as before, now on the version that is stored; what it puts back stands beside what is there.
            model.addAttribute("conflict", true);
            return new ModelAndView(vraag(id, wijziging, regel, model), HttpStatus.CONFLICT);
        }
    }

    private void meld(KlantId id, RedirectAttributes flash) {
        int bestaand = gerelateerd.aantal(id);
        flash.addFlashAttribute(
                "melding", bestaand == 0 ? "historie.melding.teruggezet" : "historie.melding.teruggezetMetDossiers");
        flash.addFlashAttribute("meldingArgumenten", new Object[] {bestaand});
    }

    private static OngeldigeInvoerException zonderVersie() {
        return new OngeldigeInvoerException("", "klant.fout.versie");
    }

    /** What is no version of ours leads to the first page. */
    private static Plaats plaats(@Nullable String na, @Nullable String voor) {
        if (isVersie(na)) {
            return new Plaats(Integer.parseInt(na), false);
        }
        return isVersie(voor) ? new Plaats(Integer.parseInt(voor), true) : Plaats.BEGIN;
    }

    private static boolean isVersie(@Nullable String tekst) {
        return tekst != null && tekst.matches("[0-9]{1,9}");
    }
}
