package nl.klantcrm.logboek;

/** What can stand in the logboek. A name that was ever written is never changed: the lines keep it. */
public enum Soort {
    EXPORT,
    IMPORT,
    BULK_ADVIESPARTNER,
    SAMENVOEGEN
}
