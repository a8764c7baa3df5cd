package nl.klantcrm.bulk;

import nl.klantcrm.bulk.spi.Bericht;
import nl.klantcrm.bulk.spi.Bulkobject;
import nl.klantcrm.bulk.spi.Stand;
import org.jspecify.annotations.Nullable;

/** What came of one record of a bulkactie. */
public record Bulkregel(
        int volgnummer,
        Bulkobject object,
        Stand stand,
        @Nullable Bericht reden) {}
