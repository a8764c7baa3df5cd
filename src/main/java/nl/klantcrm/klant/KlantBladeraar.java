package nl.klantcrm.klant;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cuts the list into pages. */
@Component
class KlantBladeraar {

    /** The count is exact up to here. */
    private static final int TELLEN_TOT = 10_000;

    private final KlantZoeker zoeker;

    KlantBladeraar(KlantZoeker zoeker) {
        this.zoeker = zoeker;
    }

    KlantPagina pagina(KlantZoekvraag vraag, Bladwijzer plaats, int per) {
        if (plaats.cursor() == null) {
            return van(vraag, plaats.terug(), List.of(), per, false);
        }
        Optional<List<Object>> sleutels = Cursor.lees(vraag, plaats.cursor());
        return sleutels.isEmpty()
                ? van(vraag, false, List.of(), per, true)
                : van(vraag, plaats.terug(), sleutels.get(), per, false);
    }

    private KlantPagina van(KlantZoekvraag vraag, boolean terug, List<Object> sleutels, int per, boolean opnieuw) {
        // One more than the page holds, to know whether there is another page.
        List<KlantRegel> gevonden = zoeker.zoek(vraag, sleutels, terug, per + 1);
        boolean opDeGrens = gevonden.size() <= per;
        if (opDeGrens && !sleutels.isEmpty() && (terug || gevonden.isEmpty())) {
            // Back at the begin, or past an end that came nearer meanwhile: a whole page and not what is left of one.
            return van(vraag, !terug, List.of(), per, false);
        }
        List<KlantRegel> regels = opDeGrens ? gevonden : zonderLaatste(gevonden, terug);
        boolean eerder = terug ? !opDeGrens : !sleutels.isEmpty();
        boolean verder = terug ? !sleutels.isEmpty() : !opDeGrens;
        int aantal = zoeker.aantal(vraag, TELLEN_TOT + 1);
        return new KlantPagina(
                regels,
                Math.min(aantal, TELLEN_TOT),
                aantal > TELLEN_TOT,
                eerder ? cursor(vraag, regels, 0) : null,
                verder ? cursor(vraag, regels, regels.size() - 1) : null,
                opnieuw);
    }

    /** The line too many is the farthest from where was asked. */
    private static List<KlantRegel> zonderLaatste(List<KlantRegel> regels, boolean terug) {
        return terug ? regels.subList(1, regels.size()) : regels.subList(0, regels.size() - 1);
    }

    private static @Nullable String cursor(KlantZoekvraag vraag, List<KlantRegel> regels, int nr) {
        return Cursor.van(vraag, regels.get(nr));
    }
}
