package nl.klantcrm.uitwisseling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.klantcrm.bulk.SelectieId;
import nl.klantcrm.bulk.Selecties;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.KlantSelecties;
import nl.klantcrm.klant.KlantZoekvraag;
import nl.klantcrm.uitwisseling.Exportbron;
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

/**
 * Klanten as a file: those of the list, when the parameters are those of the list, or those of a frozen selection.
 */
@Controller
@RequestMapping("/klanten")
class ExportController {

    private final Exporteur exporteur;
    private final KlantSelecties selecties;
    private final Clock clock;

    ExportController(Exporteur exporteur, KlantSelecties selecties, Clock clock) {
        this.exporteur = exporteur;
        this.selecties = selecties;
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
        try {
            exporteur.exporteer(bron(lijst), vorm, () -> open(vorm, antwoord));
            return null;
        } catch (OngeldigeInvoerException e) {
            flash.addFlashAttribute("waarschuwing", e.overtredingen().get(0).code());
            return "redirect:/klanten";
        }
    }

    private OutputStream open(Exportvorm vorm, HttpServletResponse antwoord) throws IOException {
        String naam = "klanten-" + LocalDate.now(clock) + "." + vorm.extensie();
        antwoord.setContentType(vorm.mediatype());
        antwoord.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(naam).build().toString());
        // The session is saved with the first byte: before a connection is held, for that takes one more.
        antwoord.flushBuffer();
        return antwoord.getOutputStream();
    }

    private Exportbron bron(Map<String, String> parameters) {
        String selectie = parameters.getOrDefault("selectie", "");
        if (selectie.isEmpty()) {
            return Exportbron.van(KlantZoekvraag.lees(parameters));
        }
        if (!selectie.matches("\\d{1,18}")) {
            throw new NietGevondenException("selectie");
        }
        SelectieId id = SelectieId.valueOf(selectie);
        return Exportbron.van(id, selecties.ids(id, Selecties.MEESTE));
    }
}
