package nl.klantcrm.zoeken.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klantcrm.adviesdossier.AdviesdossierRegel;
import nl.klantcrm.adviespartner.AdviespartnerRegel;
import nl.klantcrm.klant.KlantRegel;
import nl.klantcrm.web.Weergave;
import nl.klantcrm.zoeken.Gevonden;
import nl.klantcrm.zoeken.Zoeker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The search box in the head of every page: a few of each kind while typing, more on a page of their own. */
@Controller
class ZoekController {

    private static final int TIJDENS_TYPEN = 5;
    private static final int OP_PAGINA = 25;

    private final Zoeker zoeker;
    private final Weergave weergave;

    ZoekController(Zoeker zoeker, Weergave weergave) {
        this.zoeker = zoeker;
        this.weergave = weergave;
    }

    @GetMapping("/zoeken")
    String pagina(@RequestParam(required = false) @Nullable String q, Model model) {
        toon(q, OP_PAGINA, model);
        return "zoeken/zoeken";
    }

    @HxRequest
    @GetMapping("/zoeken")
    String tijdensTypen(@RequestParam(required = false) @Nullable String q, Model model) {
        toon(q, TIJDENS_TYPEN, model);
        return "zoeken/_treffers :: treffers(plaats='snel')";
    }

    private void toon(@Nullable String q, int hoogstens, Model model) {
        Gevonden gevonden = zoeker.zoek(q, hoogstens);
        model.addAttribute("q", q);
        model.addAttribute("aantal", gevonden.aantal());
        model.addAttribute(
                "groepen",
                Stream.of(klanten(q, gevonden), dossiers(gevonden), adviespartners(gevonden))
                        .filter(groep -> !groep.treffers().isEmpty())
                        .toList());
        model.addAttribute("meerDossiers", gevonden.meerDossiers());
    }

    private Treffergroep klanten(@Nullable String q, Gevonden gevonden) {
        String lijst = UriComponentsBuilder.fromPath("/klanten")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(q)
                .toUriString();
        List<Treffer> treffers = gevonden.klanten().stream().map(this::klant).toList();
        return new Treffergroep("klanten", treffers, gevonden.meerKlanten() ? lijst : null);
    }

    private Treffer klant(KlantRegel klant) {
        String extra = samen(
                klant.nummer().toString(), weergave.datum(klant.geboortedatum()), klant.partner(), klant.plaats());
        return new Treffer("/klanten/" + klant.id(), klant.naam().volledig(), extra);
    }

    private static Treffergroep dossiers(Gevonden gevonden) {
        return new Treffergroep(
                "dossiers",
                gevonden.dossiers().stream().map(ZoekController::dossier).toList(),
                null);
    }

    private static Treffer dossier(AdviesdossierRegel dossier) {
        return new Treffer(
                "/adviesdossiers/" + dossier.id(),
                dossier.nummer() + " " + dossier.type(),
                dossier.naam().volledig());
    }

    /** What one looks for an Adviespartner for: its klanten. */
    private static Treffergroep adviespartners(Gevonden gevonden) {
        return new Treffergroep(
                "adviespartners",
                gevonden.adviespartners().stream()
                        .map(ZoekController::adviespartner)
                        .toList(),
                null);
    }

    private static Treffer adviespartner(AdviespartnerRegel adviespartner) {
        return new Treffer(
                "/klanten?adviespartner=" + adviespartner.id(), adviespartner.naam(), samen(adviespartner.plaats()));
    }

    private static String samen(@Nullable String... delen) {
        return Stream.of(delen).filter(deel -> deel != null && !deel.isEmpty()).collect(Collectors.joining(" · "));
    }
}
