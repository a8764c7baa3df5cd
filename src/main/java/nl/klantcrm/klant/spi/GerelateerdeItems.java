package nl.klantcrm.klant.spi;

import java.util.List;
import nl.klantcrm.klant.KlantId;

/**
 * What refers to a klant. Each module that does implements this once; the klantdossier shows the items, and a
 * klant with any of them is not deleted.
 */
public interface GerelateerdeItems {

    /** Key in the message bundles of the plural name, {@code "adviesdossier.meervoud"}. */
    String soort();

    /** Newest first. */
    List<GerelateerdItem> van(KlantId klant);
}
