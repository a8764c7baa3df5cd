package nl.klantcrm.bulk.spi;

/** How far it is with one record of a bulkactie. */
public enum Stand {
    /** Not its turn yet. */
    OPEN,
    GEDAAN,
    /** There was nothing to do, or it may not be done; nothing was changed. */
    OVERGESLAGEN,
    /** Something is in the way; nothing was changed. */
    MISLUKT
}
