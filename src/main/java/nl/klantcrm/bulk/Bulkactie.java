package nl.klantcrm.bulk;

import java.time.Instant;
import java.util.Map;
import nl.klantcrm.bulk.spi.Bericht;
import nl.klantcrm.bulk.spi.Stand;
import nl.klantcrm.gebruiker.GebruikerId;

/**
 * How far it is with one bulkactie.
 *
 * @param lijst local address of the list that its records are in
 * @param gewerktOp when it was last worked on
 * @param bezig whether it is being worked on, as far as the last sign of life tells
 * @param eigen whether the user who asks started it
 */
public record Bulkactie(
        BulkactieId id,
        Bericht omschrijving,
        String lijst,
        GebruikerId gebruiker,
        Instant aangemaaktOp,
        Instant gewerktOp,
        int aantal,
        Map<Stand, Integer> telling,
        boolean bezig,
        boolean eigen) {

    public int aantal(Stand stand) {
        return telling.getOrDefault(stand, 0);
    }

    public boolean klaar() {
        return aantal(Stand.OPEN) == 0;
    }

    public int verwerkt() {
        return aantal - aantal(Stand.OPEN);
    }
}
