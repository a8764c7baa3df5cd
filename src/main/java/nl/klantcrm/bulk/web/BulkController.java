package nl.klantcrm.bulk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.klantcrm.bulk.Bulkactie;
import nl.klantcrm.bulk.BulkactieId;
import nl.klantcrm.bulk.Bulkacties;
import nl.klantcrm.bulk.Bulkregel;
import nl.klantcrm.bulk.spi.Stand;
import nl.klantcrm.gebruiker.Gebruikersnamen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came of bulkacties, and how far they are. */
@Controller
@RequestMapping("/bulk")
class BulkController {

    private static final int PER_PAGINA = 100;
    private static final int MEESTE_ACTIES = 50;

    private final Bulkacties acties;
    private final Gebruikersnamen gebruikers;

    BulkController(Bulkacties acties, Gebruikersnamen gebruikers) {
        this.acties = acties;
        this.gebruikers = gebruikers;
    }

    @GetMapping
    String lijst(Model model) {
        model.addAttribute("acties", acties.eigen(MEESTE_ACTIES));
        return "bulk/lijst";
    }

    /**
     * @param stand shows these only; what is no {@link Stand} shows all
     * @param na volgnummer after which the page begins
     */
    @GetMapping("/{id}")
    String resultaat(
            @PathVariable BulkactieId id,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "") String na,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        Bulkactie actie = acties.toon(id);
        Stand alleen = stand(stand);
        model.addAttribute("actie", actie);
        model.addAttribute("alleen", alleen);
        model.addAttribute("standen", Stand.values());
        model.addAttribute("door", gebruikers.namen(Set.of(actie.gebruiker())).get(actie.gebruiker()));
        if (!actie.bezig()) {
            List<Bulkregel> regels = acties.regels(id, alleen, volgnummer(na), PER_PAGINA + 1);
            model.addAttribute("regels", regels.stream().limit(PER_PAGINA).toList());
            model.addAttribute(
                    "volgende",
                    regels.size() > PER_PAGINA ? regels.get(PER_PAGINA - 1).volgnummer() : null);
        }
        if (htmx && !actie.bezig()) {
            // The page was waiting for this.
            model.addAttribute("melding", actie.klaar() ? "bulk.melding.klaar" : "bulk.melding.onderbroken");
        }
        return "bulk/resultaat";
    }

    @PostMapping("/{id}/verder")
    String gaVerder(@PathVariable BulkactieId id) {
        acties.gaVerder(id);
        return "redirect:/bulk/" + id;
    }

    private static @Nullable Stand stand(String tekst) {
        return Arrays.stream(Stand.values())
                .filter(stand -> stand.name().equalsIgnoreCase(tekst))
                .findFirst()
                .orElse(null);
    }

    private static int volgnummer(String tekst) {
        return tekst.matches("\\d{1,9}") ? Integer.parseInt(tekst) : 0;
    }
}
