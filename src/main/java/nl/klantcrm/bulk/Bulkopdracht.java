package nl.klantcrm.bulk;

import java.util.UUID;

/**
 * Starts a bulkactie.
 *
 * @param soort which {@link nl.klantcrm.bulk.spi.Bulkhandeling}
 * @param bevestigd the number of records that the user saw and agreed to
 * @param parameters what the handeling needs besides the records, {@code adviespartner=12}; no free text
 * @param sleutel given out with the page that asked: sent twice, it is one bulkactie
 */
public record Bulkopdracht(String soort, SelectieId selectie, int bevestigd, String parameters, UUID sleutel) {}
