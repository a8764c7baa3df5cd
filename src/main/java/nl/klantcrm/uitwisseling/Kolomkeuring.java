package nl.klantcrm.uitwisseling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import org.springframework.stereotype.Component;

/** Whether households can be read from a file whose columns are these. */
@Component
class Kolomkeuring {

    private static final Set<String> SLEUTELS = Set.of(Kolom.KLANTNUMMER, "klantSleutel", "relatieSleutel");
    private static final List<String> PERSOON =
            List.of("persoon.geslacht", "persoon.voorletters", "persoon.achternaam");

    private final Huishoudkolommen kolommen;

    Kolomkeuring(Huishoudkolommen kolommen) {
        this.kolommen = kolommen;
    }

    /**
     * What is required of the klant, and of each partner or kind that has a column, has one. Files that name klanten by
     * a key may do with less of the klant: they can change the klanten that are there. Not of the others: whose cells
     * are empty is not there, so with a column or two of them most would be taken for gone.
     *
     * @throws OngeldigeInvoerException naming each column, {@code kolommen[3]}, and what is missing
     */
    void eis(List<String> gekozen, List<String> koppen) {
        List<Overtreding> overtredingen = new ArrayList<>();
        if (gekozen.size() != koppen.size()) {
            throw new OngeldigeInvoerException("", "uitwisseling.kolommen.onvolledig");
        }
        Map<String, Integer> eerder = new LinkedHashMap<>();
        for (int i = 0; i < gekozen.size(); i++) {
            String veld = gekozen.get(i);
            if (!veld.isEmpty() && kolommen.kolom(veld).isEmpty()) {
                overtredingen.add(Overtreding.van("kolommen[" + i + "]", "EenVan"));
            } else if (!veld.isEmpty() && eerder.putIfAbsent(veld, i) != null) {
                String kop = koppen.get(eerder.get(veld));
                overtredingen.add(Overtreding.van("kolommen[" + i + "]", "uitwisseling.kolommen.tweemaal", kop));
            }
        }
        ontbrekend(eerder.keySet()).stream()
                .map(veld -> Overtreding.van("", "uitwisseling.kolommen.ontbreekt", naam(veld)))
                .forEach(overtredingen::add);
        if (!overtredingen.isEmpty()) {
            throw new OngeldigeInvoerException(overtredingen);
        }
    }

    private static Set<String> ontbrekend(Set<String> velden) {
        Set<String> nodig = new LinkedHashSet<>();
        if (velden.stream().noneMatch(SLEUTELS::contains)) {
            nodig.addAll(PERSOON);
            nodig.add("persoon.geboortedatum");
        }
        for (String groep : groepen(velden)) {
            Stream<String> eigen = groep.startsWith("partners")
                    ? Stream.of("relatievorm")
                    : Stream.of("persoon.geboortedatum", "kindVan");
            Stream.concat(PERSOON.stream(), eigen).map(veld -> groep + veld).forEach(nodig::add);
        }
        nodig.removeAll(velden);
        return nodig;
    }

    /** {@code partners[0].} and so on. */
    private static Set<String> groepen(Set<String> velden) {
        return velden.stream()
                .filter(veld -> veld.contains("["))
                .map(veld -> veld.substring(0, veld.indexOf('.') + 1))
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String naam(String veld) {
        return kolommen.kolom(veld).map(Kolom::kop).orElse(veld);
    }
}
