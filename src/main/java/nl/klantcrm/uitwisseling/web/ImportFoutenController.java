package nl.klantcrm.uitwisseling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.klantcrm.uitwisseling.Foutenbestand;
import nl.klantcrm.uitwisseling.ImportDetails;
import nl.klantcrm.uitwisseling.ImportId;
import nl.klantcrm.uitwisseling.ImportOverzicht;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rows that failed, as a file to repair and upload again. */
@Controller
class ImportFoutenController {

    private final ImportOverzicht overzicht;
    private final Foutenbestand bestand;
    private final Redentekst redentekst;
    private final MessageSource teksten;

    ImportFoutenController(
            ImportOverzicht overzicht, Foutenbestand bestand, Redentekst redentekst, MessageSource teksten) {
        this.overzicht = overzicht;
        this.bestand = bestand;
        this.redentekst = redentekst;
        this.teksten = teksten;
    }

    @GetMapping("/klanten/importeren/{id}/fouten.csv")
    void fouten(@PathVariable ImportId id, HttpServletResponse antwoord) throws IOException {
        ImportDetails opdracht = overzicht.toon(id);
        antwoord.setContentType("text/csv;charset=UTF-8");
        antwoord.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("import-" + id + "-fouten.csv")
                        .build()
                        .toString());
        String reden = teksten.getMessage("uitwisseling.kolom.reden", null, LocaleContextHolder.getLocale());
        bestand.schrijf(opdracht.id(), reden, antwoord.getOutputStream(), gevonden -> {
            String veld = redentekst.veld(gevonden, opdracht.koppen());
            return veld.isEmpty() ? redentekst.tekst(gevonden) : veld + ": " + redentekst.tekst(gevonden);
        });
    }
}
