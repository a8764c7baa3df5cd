package nl.klantcrm.uitwisseling.web;

import jakarta.validation.Valid;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.uitwisseling.ImportDetails;
import nl.klantcrm.uitwisseling.ImportId;
import nl.klantcrm.uitwisseling.ImportOverzicht;
import nl.klantcrm.uitwisseling.ImportService;
import nl.klantcrm.uitwisseling.Importstatus;
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

/** Choosing what the columns of a file are. */
@Controller
@RequestMapping("/klanten/importeren/{id}/kolommen")
class ImportKolommenController {

    private final ImportService imports;
    private final ImportOverzicht overzicht;
    private final KolommenModel pagina;

    ImportKolommenController(ImportService imports, ImportOverzicht overzicht, KolommenModel pagina) {
        this.imports = imports;
        this.overzicht = overzicht;
        this.pagina = pagina;
    }

    @GetMapping
    String toon(@PathVariable ImportId id, Model model) {
        ImportDetails opdracht = overzicht.toon(id);
        boolean kan = opdracht.status() == Importstatus.KOLOMMEN || opdracht.status() == Importstatus.VOORBEELD;
        return kan ? pagina.toon(model, opdracht, KolommenForm.van(opdracht)) : "redirect:/klanten/importeren/" + id;
    }

    @PostMapping
    Object kies(
            @PathVariable ImportId id,
            @Valid @ModelAttribute("kolommenForm") KolommenForm form,
            BindingResult fouten,
            Model model) {
        ImportDetails opdracht = overzicht.toon(id);
        if (!fouten.hasErrors()) {
            try {
                imports.kies(id, form.nummer(), form.kolommen());
                return "redirect:/klanten/importeren/" + id;
            } catch (OngeldigeInvoerException e) {
                Formulierfouten.neemOver(e, fouten);
            }
        }
        if (form.kolommen().size() != opdracht.koppen().size()) {
            // No form of ours: there is nothing to show it on.
            throw new OngeldigeInvoerException("", "uitwisseling.kolommen.onvolledig");
        }
        return new ModelAndView(pagina.toon(model, opdracht, form), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
