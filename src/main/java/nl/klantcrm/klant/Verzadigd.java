package nl.klantcrm.klant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute of which questions the klanten were too many to count. Counting that far is the dearest part
 * of the first page, and the answer is only that there are more. A smaller number is never remembered.
 */
@Component
class Verzadigd {

    private static final Duration GELDIG = Duration.ofMinutes(1);
    private static final int MEESTE = 1000;

    private final Map<KlantZoekvraag, Instant> tot = new ConcurrentHashMap<>();
    private final Clock klok;

    Verzadigd(Clock klok) {
        this.klok = klok;
    }

    boolean is(KlantZoekvraag vraag) {
        Instant einde = tot.get(zonderVolgorde(vraag));
        return einde != null && klok.instant().isBefore(einde);
    }

    void onthoud(KlantZoekvraag vraag) {
        if (tot.size() >= MEESTE) {
            tot.clear();
        }
        tot.put(zonderVolgorde(vraag), klok.instant().plus(GELDIG));
    }

    private static KlantZoekvraag zonderVolgorde(KlantZoekvraag vraag) {
        return vraag.gesorteerd(KlantZoekvraag.Sortering.NAAM, false);
    }
}
