package nl.klantcrm.adviesdossier.web;

import nl.klantcrm.adviesdossier.AdviesdossierId;
import nl.klantcrm.adviesdossier.AdviesdossierOverzicht;
import nl.klantcrm.adviesdossier.Rekeninvoer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The tab Rekeninvoer: what a calculation sees, for people and for programs. */
@Controller
@RequestMapping("/adviesdossiers/{id}")
class RekeninvoerController {

    private final AdviesdossierOverzicht overzicht;

    RekeninvoerController(AdviesdossierOverzicht overzicht) {
        this.overzicht = overzicht;
    }

    @GetMapping("/rekeninvoer")
    String rekeninvoer(@PathVariable AdviesdossierId id, Model model) {
        model.addAttribute("dossier", overzicht.toon(id));
        model.addAttribute("invoer", overzicht.rekeninvoer(id));
        return "adviesdossier/rekeninvoer";
    }

    /** Follows {@code docs/rekeninvoer.schema.json}. */
    @GetMapping(path = "/rekeninvoer.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RekeninvoerJson> json(@PathVariable AdviesdossierId id) {
        Rekeninvoer invoer = overzicht.rekeninvoer(id);
        ContentDisposition bestand = ContentDisposition.inline()
                .filename("rekeninvoer-" + invoer.dossiernummer() + ".json")
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, bestand.toString())
                .body(RekeninvoerJson.van(invoer));
    }
}
