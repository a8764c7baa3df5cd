package nl.klantcrm.klant.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantSamenvoeger;
import nl.klantcrm.klant.Klantsamenvoeging;
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

/** Two klantdossiers become one: with which other one, which values stay, and doing it. */
@Controller
@RequestMapping("/klanten/{id}/samenvoegen")
class SamenvoegController {

    private static final String FORM = "samenvoegForm";
    private static final Pattern NUMMER = Pattern.compile("\\s*[Kk]?-?0*(\\d{1,18})\\s*");

    private final KlantSamenvoeger samenvoeger;
    private final KlantOverzicht klanten;
    private final SamenvoegModel pagina;

    SamenvoegController(KlantSamenvoeger samenvoeger, KlantOverzicht klanten, SamenvoegModel pagina) {
        this.samenvoeger = samenvoeger;
        this.klanten = klanten;
        this.pagina = pagina;
    }

    /** @param met klantnummer of the other one, as typed */
    @GetMapping
    Object bekijk(@PathVariable KlantId id, @RequestParam(required = false) @Nullable String met, Model model) {
        if (met == null) {
            return pagina.vraag(klanten.toon(id), null, null, model);
        }
        Optional<KlantId> ander = nummer(met);
        try {
            Klantsamenvoeging samen = samenvoeger.bekijk(
                    id, ander.orElseThrow(() -> new OngeldigeInvoerException("met", "samenvoegen.fout.nummer")));
            model.addAttribute(FORM, SamenvoegForm.van(samen));
            return pagina.toon(samen, model);
        } catch (OngeldigeInvoerException e) {
            return anders(id, met, e.overtredingen().get(0).code(), model);
        } catch (NietGevondenException e) {
            return anders(id, met, "samenvoegen.fout.nummer", model);
        }
    }

    @PostMapping
    Object voegSamen(
            @PathVariable KlantId id,
            @RequestParam KlantId met,
            @ModelAttribute(FORM) SamenvoegForm form,
            BindingResult fouten,
            Model model,
            RedirectAttributes flash) {
        try {
            samenvoeger.voegSamen(
                    id,
                    form.eigen().orElseThrow(SamenvoegController::zonderVersie),
                    met,
                    form.andere().orElseThrow(SamenvoegController::zonderVersie),
                    form.naarKeuze());
            flash.addFlashAttribute("melding", "samenvoegen.melding");
            flash.addFlashAttribute(
                    "meldingArgumenten", new Object[] {met.nummer().toString()});
            return "redirect:/klanten/" + id;
        } catch (OngeldigeInvoerException e) {
            return opnieuw(id, met, e, fouten, model);
        } catch (NietGevondenException e) {
            // Two clicks, or a colleague: it is done already, or one of them is gone.
            klanten.toon(id);
            flash.addFlashAttribute("waarschuwing", "samenvoegen.fout.weg");
            return "redirect:/klanten/" + id;
        } catch (VersieConflictException e) {
            // What was chosen stays, on what is stored now.
            Klantsamenvoeging nu = samenvoeger.bekijk(id, met);
            model.addAttribute(FORM, form.opVersies(nu));
            model.addAttribute("conflict", true);
            return new ModelAndView(pagina.toon(nu, model), HttpStatus.CONFLICT);
        }
    }

    /** The choices with what is wrong with them, unless these two cannot be made one at all. */
    private ModelAndView opnieuw(
            KlantId id, KlantId met, OngeldigeInvoerException geweigerd, BindingResult fouten, Model model) {
        try {
            Klantsamenvoeging samen = samenvoeger.bekijk(id, met);
            pagina.neemOver(geweigerd, fouten);
            return new ModelAndView(pagina.toon(samen, model), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (OngeldigeInvoerException e) {
            return anders(id, met.nummer().toString(), e.overtredingen().get(0).code(), model);
        }
    }

    private ModelAndView anders(KlantId id, String met, String fout, Model model) {
        return new ModelAndView(pagina.vraag(klanten.toon(id), met, fout, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Optional<KlantId> nummer(String getypt) {
        Matcher vorm = NUMMER.matcher(getypt);
        return vorm.matches() ? Optional.of(KlantId.valueOf(vorm.group(1))) : Optional.empty();
    }

    private static OngeldigeInvoerException zonderVersie() {
        return new OngeldigeInvoerException("", "klant.fout.versie");
    }
}
