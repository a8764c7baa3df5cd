package nl.klantcrm.klant.web;

import java.util.List;
import java.util.Map;
import nl.klantcrm.bulk.AantalGewijzigdException;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.KlantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Freezes who is selected in the list, and sends the browser to the file of exactly those. */
@Controller
class ExporteerController {

    private final Selectiestap stap;

    ExporteerController(Selectiestap stap) {
        this.stap = stap;
    }

    /** @param vorm {@code xlsx}; anything else is CSV */
    @PostMapping("/klanten/exporteren")
    String exporteer(
            @RequestParam(required = false) @Nullable List<KlantId> ids,
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable String vorm,
            RedirectAttributes flash) {
        Selectieverzoek verzoek = Selectieverzoek.van(ids, parameters);
        try {
            String bestand = "xlsx".equals(vorm) ? "/klanten/export.xlsx" : "/klanten/export.csv";
            return "redirect:" + bestand + "?selectie=" + stap.bepaal(verzoek).id();
        } catch (AantalGewijzigdException e) {
            return stap.naarLijst(
                    verzoek,
                    new OngeldigeInvoerException("", "export.fout.aantal", Math.max(e.bevestigd(), 0), e.nu()),
                    flash);
        } catch (OngeldigeInvoerException e) {
            return stap.naarLijst(verzoek, e, flash);
        } catch (NietGevondenException e) {
            return stap.verlopen(verzoek, flash);
        }
    }
}
