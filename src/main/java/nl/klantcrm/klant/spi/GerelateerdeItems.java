package nl.klantcrm.klant.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.klantcrm.klant.KlantId;

/**
 * What refers to a klant. Each module that does implements this once; the klantdossier shows the items, and a
 * klant with any of them is not deleted.
 */
public interface GerelateerdeItems {

    /** Key in the message bundles of the plural name, {@code "adviesdossier.meervoud"}. */
    String soort();

    /** How many each of them has, in one query; who has none may be absent. */
    Map<KlantId, Integer> aantallen(Collection<KlantId> klanten);

    /**
     * Makes the items of one klant those of another, changing nothing else of them, in the transaction of the caller.
     *
     * @return how many there were
     */
    int verplaats(KlantId van, KlantId naar);

    /** Newest first. */
    List<GerelateerdItem> van(KlantId klant);
}
