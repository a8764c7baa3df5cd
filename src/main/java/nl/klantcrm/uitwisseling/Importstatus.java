package nl.klantcrm.uitwisseling;

/** How far an import is. */
public enum Importstatus {
    /** The file is in; which of its columns is what, is still to be said. */
    KOLOMMEN,
    /** Each row is being judged. Nothing of it is kept yet. */
    CONTROLE,
    /** Every row is judged, and shown; how to go on is up to the user. */
    VOORBEELD,
    /** Households are being added and changed. */
    BEZIG,
    KLAAR,
    /** Ended by the user; what was taken in stays, the rest was left out. */
    GEANNULEERD,
    /** Ended because the user may no longer change klanten; likewise. */
    GESTOPT;

    public boolean isBezig() {
        return this == CONTROLE || this == BEZIG;
    }

    public boolean isAfgelopen() {
        return this == KLAAR || this == GEANNULEERD || this == GESTOPT;
    }
}
