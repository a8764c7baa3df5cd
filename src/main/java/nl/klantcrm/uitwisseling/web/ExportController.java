package nl.klantcrm.uitwisseling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.KlantZoekvraag;
import nl.klantcrm.uitwisseling.Exporteur;
import nl.klantcrm.uitwisseling.Exportvorm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of klanten as a file: the parameters are those of the list, and so is the order. */
@Controller
@RequestMapping("/klanten")
class ExportController {

    private final Exporteur exporteur;
    private final Clock clock;

    ExportController(Exporteur exporteur, Clock clock) {
        this.exporteur = exporteur;
        this.clock = clock;
    }

    @GetMapping("/export.csv")
    @Nullable
    String csv(@RequestParam Map<String, String> lijst, HttpServletResponse antwoord, RedirectAttributes flash)
            throws IOException {
        return stuur(Exportvorm.CSV, lijst, antwoord, flash);
    }

    @GetMapping("/export.xlsx")
    @Nullable
    String xlsx(@RequestParam Map<String, String> lijst, HttpServletResponse antwoord, RedirectAttributes flash)
            throws IOException {
        return stuur(Exportvorm.XLSX, lijst, antwoord, flash);
    }

    private @Nullable String stuur(
            Exportvorm vorm, Map<String, String> lijst, HttpServletResponse antwoord, RedirectAttributes flash)
            throws IOException {
        KlantZoekvraag vraag = KlantZoekvraag.lees(lijst);
        try {
            exporteur.eisPassend(vraag, vorm);
        } catch (OngeldigeInvoerException e) {
            flash.addFlashAttribute("melding", e.overtredingen().get(0).code());
            return "redirect:/klanten";
        }
        String naam = "klanten-" + LocalDate.now(clock) + "." + vorm.extensie();
        antwoord.setContentType(vorm.mediatype());
        antwoord.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(naam).build().toString());
        exporteur.exporteer(vraag, vorm, antwoord.getOutputStream());
        return null;
    }
}
