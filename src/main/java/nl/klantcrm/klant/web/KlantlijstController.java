package nl.klantcrm.klant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.klantcrm.klant.Bladwijzer;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantPagina;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of klanten. Its whole state is in its address; htmx asks for the same address and gets the part that changes. */
@Controller
@RequestMapping("/klanten")
class KlantlijstController {

    private final KlantOverzicht overzicht;
    private final Lijstmodel lijstmodel;
    private final Lijstfilter filter;
    private final Selectiebalk selectiebalk;

    KlantlijstController(
            KlantOverzicht overzicht, Lijstmodel lijstmodel, Lijstfilter filter, Selectiebalk selectiebalk) {
        this.overzicht = overzicht;
        this.lijstmodel = lijstmodel;
        this.filter = filter;
        this.selectiebalk = selectiebalk;
    }

    @GetMapping
    String lijst(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            @RequestHeader(name = "HX-Current-URL", required = false) @Nullable String vanaf,
            HttpServletRequest aanvraag,
            HttpServletResponse antwoord,
            Model model) {
        Lijststaat staat = Lijststaat.lees(parameters);
        Bladwijzer plaats = Bladwijzer.lees(parameters.getFirst("na"), parameters.getFirst("voor"));
        String basis = aanvraag.getContextPath() + "/klanten";
        KlantPagina pagina = overzicht.pagina(staat.vraag(), plaats, staat.per());
        model.addAttribute("lijst", lijstmodel.van(pagina, staat, basis));
        selectiebalk.vul(
                model,
                staat.vraag(),
                pagina,
                parameters.getFirst("selecteer"),
                Lijstmodel.adres(basis, staat.adres(plaats)));
        if (htmx) {
            // Not what the form sent, which has an empty parameter for all that was not filled in.
            String adres = Lijstmodel.adres(basis, Lijststaat.lees(parameters).adres(plaats));
            antwoord.setHeader(isVerderGetypt(staat, vanaf) ? "HX-Replace-Url" : "HX-Push-Url", adres);
            return "klant/_lijst :: deel";
        }
        model.addAttribute("q", staat.vraag().q());
        model.addAttribute("filters", filter.velden(staat));
        return "klant/lijst";
    }

    /** Back then leads to the list before the search, and not to each letter of it. */
    private static boolean isVerderGetypt(Lijststaat staat, @Nullable String vanaf) {
        int vraag = vanaf == null ? -1 : vanaf.indexOf('?');
        return vanaf != null
                && vraag >= 0
                && staat.verschiltInWoordenVan(Lijststaat.vanAdres(vanaf.substring(vraag + 1)));
    }
}
