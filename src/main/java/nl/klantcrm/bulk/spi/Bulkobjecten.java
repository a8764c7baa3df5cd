package nl.klantcrm.bulk.spi;

import java.util.Collection;
import java.util.Map;

/** One kind of record that can be selected. Names are looked up when a page shows them and kept nowhere. */
public interface Bulkobjecten {

    /** Its name in the database, {@code KLANT}: capitals and underscores, never changed. */
    String soort();

    /** Local address of the list they are selected in. */
    String lijst();

    /** Each of the ids, also those of records that are gone. */
    Map<Long, Bulkobject> benoem(Collection<Long> ids);
}
