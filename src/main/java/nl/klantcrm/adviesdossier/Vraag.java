package nl.klantcrm.adviesdossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the two questions of an adviesdossier, as answered.
 *
 * @param kandidaten everybody it is about, also those who may not be chosen
 */
public record Vraag(boolean ja, List<Kandidaat> kandidaten) {

    public Vraag {
        kandidaten = List.copyOf(kandidaten);
    }

    public List<VastgelegdPersoon> gekozen() {
        return kandidaten.stream()
                .filter(Kandidaat::gekozen)
                .map(Kandidaat::persoon)
                .toList();
    }

    public List<VastgelegdPersoon> kiesbaar() {
        return kandidaten.stream()
                .filter(Kandidaat::kiesbaar)
                .map(Kandidaat::persoon)
                .toList();
    }

    /**
     * @param reden why this person may not be chosen; null when this person may
     */
    public record Kandidaat(
            VastgelegdPersoon persoon,
            boolean gekozen,
            @Nullable Reden reden) {

        public boolean kiesbaar() {
            return reden == null;
        }
    }
}
