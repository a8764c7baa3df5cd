package nl.klantcrm.uitwisseling.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.uitwisseling.ImportDetails;
import nl.klantcrm.uitwisseling.ImportId;
import nl.klantcrm.uitwisseling.ImportOverzicht;
import nl.klantcrm.uitwisseling.ImportService;
import nl.klantcrm.uitwisseling.Importstatus;
import nl.klantcrm.uitwisseling.Toestand;
import nl.klantcrm.web.Formulierfouten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An import, from the upload of its file to its result. */
@Controller
@RequestMapping("/klanten/importeren")
class ImportController {

    private static final String HIER = "redirect:/klanten/importeren";
    private static final String BESTAND = "bestandForm";
    private static final String START = "startForm";

    private final ImportService imports;
    private final ImportOverzicht overzicht;
    private final ImportModel pagina;
    private final KolommenModel kolommen;

    ImportController(ImportService imports, ImportOverzicht overzicht, ImportModel pagina, KolommenModel kolommen) {
        this.imports = imports;
        this.overzicht = overzicht;
        this.pagina = pagina;
        this.kolommen = kolommen;
    }

    @GetMapping
    String lijst(Model model) {
        model.addAttribute(BESTAND, new BestandForm(null));
        model.addAttribute("imports", overzicht.mijne());
        return "uitwisseling/importeren";
    }

    @PostMapping
    Object ontvang(@RequestParam(required = false) @Nullable MultipartFile bestand, Model model) throws IOException {
        BestandForm form = new BestandForm(bestand);
        BindingResult fouten = new BeanPropertyBindingResult(form, BESTAND);
        if (form.isLeeg()) {
            fouten.rejectValue("bestand", "uitwisseling.bestand.kies");
        } else {
            Path tijdelijk = form.tijdelijk();
            try {
                return HIER + "/" + imports.ontvang(tijdelijk, form.naam());
            } catch (OngeldigeInvoerException e) {
                Formulierfouten.neemOver(e, fouten);
            } finally {
                Files.deleteIfExists(tijdelijk);
            }
        }
        model.addAttribute(BESTAND, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + BESTAND, fouten);
        model.addAttribute("imports", overzicht.mijne());
        return new ModelAndView("uitwisseling/importeren", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    String toon(
            @PathVariable ImportId id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model,
            HttpServletResponse antwoord) {
        ImportDetails opdracht = overzicht.toon(id);
        if (htmx && !opdracht.status().isBezig()) {
            // A script asks how far it is, and it is further: another page.
            antwoord.setHeader("HX-Refresh", "true");
        }
        return opdracht.status() == Importstatus.KOLOMMEN
                ? kolommen.toon(model, opdracht, KolommenForm.van(opdracht))
                : pagina.toon(model, opdracht, null);
    }

    @PostMapping("/{id}/starten")
    Object start(
            @PathVariable ImportId id,
            @Valid @ModelAttribute(START) StartForm form,
            BindingResult fouten,
            Model model) {
        ImportDetails opdracht = overzicht.toon(id);
        eisKeuzes(id, form, fouten);
        if (fouten.hasErrors() && opdracht.status() == Importstatus.VOORBEELD) {
            return new ModelAndView(pagina.toon(model, opdracht, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (fouten.hasErrors()) {
            throw new VersieConflictException("import " + id);
        }
        imports.start(id, form.nummer(), form.keuzes());
        return HIER + "/" + id;
    }

    @PostMapping("/{id}/annuleren")
    String annuleer(@PathVariable ImportId id) {
        imports.annuleer(id);
        return HIER + "/" + id;
    }

    @PostMapping("/{id}/verwijderen")
    String verwijder(@PathVariable ImportId id, RedirectAttributes flash) {
        imports.verwijder(id);
        flash.addFlashAttribute("melding", "uitwisseling.melding.verwijderd");
        return HIER;
    }

    /** What is to become of rows of klanten that are there already is never assumed. */
    private void eisKeuzes(ImportId id, StartForm form, BindingResult fouten) {
        Map<Toestand, Integer> toestanden = overzicht.toestanden(id);
        if (toestanden.getOrDefault(Toestand.BESTAAND, 0) > 0 && !form.kiestBestaande()) {
            fouten.rejectValue("bestaande", "uitwisseling.start.kies");
        }
        if (toestanden.getOrDefault(Toestand.DUBBEL, 0) > 0 && !form.kiestDubbele()) {
            fouten.rejectValue("dubbele", "uitwisseling.start.kies");
        }
    }
}
