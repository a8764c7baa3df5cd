package nl.klantcrm.klant.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.spi.GerelateerdItem;
import nl.klantcrm.klant.spi.GerelateerdeItems;
import org.springframework.stereotype.Component;

/** What refers to a klant, per kind, as the klantdossier shows it. */
@Component
class GerelateerdModel {

    /** @param soort message key of the plural name */
    record Groep(String soort, List<GerelateerdItem> items) {}

    private final List<GerelateerdeItems> bronnen;

    GerelateerdModel(List<GerelateerdeItems> bronnen) {
        this.bronnen = bronnen;
    }

    List<Groep> van(KlantId klant) {
        return bronnen.stream()
                .map(bron -> new Groep(bron.soort(), bron.van(klant)))
                .toList();
    }

    /** How many items of all kinds together each klant has. */
    Map<KlantId, Integer> aantallen(Collection<KlantId> klanten) {
        Map<KlantId, Integer> som = new HashMap<>();
        if (!klanten.isEmpty()) {
            bronnen.forEach(
                    bron -> bron.aantallen(klanten).forEach((klant, aantal) -> som.merge(klant, aantal, Integer::sum)));
        }
        return som;
    }

    int aantal(KlantId klant) {
        return van(klant).stream().mapToInt(groep -> groep.items().size()).sum();
    }
}
