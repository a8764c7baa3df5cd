package nl.klantcrm.klant;

/** Geslacht as calculations know it. */
public enum Geslacht {
    MAN,
    VROUW,
    ONBEKEND
}
