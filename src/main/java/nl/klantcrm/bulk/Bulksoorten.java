package nl.klantcrm.bulk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klantcrm.bulk.spi.Bulkhandeling;
import nl.klantcrm.bulk.spi.Bulkobjecten;
import nl.klantcrm.gedeeld.NietGevondenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the other modules told: what can be done, and with which records. */
@Component
class Bulksoorten {

    private final Map<String, Bulkhandeling> handelingen;
    private final Map<String, Bulkobjecten> objecten;

    Bulksoorten(List<Bulkhandeling> handelingen, List<Bulkobjecten> objecten) {
        this.handelingen = perSoort(handelingen, Bulkhandeling::soort);
        this.objecten = perSoort(objecten, Bulkobjecten::soort);
    }

    /** @throws NietGevondenException when no module knows it (any more) */
    Bulkhandeling handeling(String soort) {
        return bestaand(handelingen.get(soort), soort);
    }

    Bulkobjecten objecten(Bulkhandeling handeling) {
        return bestaand(objecten.get(handeling.objectsoort()), handeling.objectsoort());
    }

    private static <T> Map<String, T> perSoort(List<T> alle, Function<T, String> soort) {
        return alle.stream().collect(Collectors.toMap(soort, Function.identity()));
    }

    private static <T> T bestaand(@Nullable T gevonden, String soort) {
        if (gevonden == null) {
            throw new NietGevondenException("kind of bulkactie " + soort);
        }
        return gevonden;
    }
}
