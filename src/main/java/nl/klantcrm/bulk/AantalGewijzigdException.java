package nl.klantcrm.bulk;

import nl.klantcrm.gedeeld.VersieConflictException;

/** The number of records is not the one that was confirmed; nothing was done. Becomes a 409 page that asks again. */
public class AantalGewijzigdException extends VersieConflictException {

    private static final long serialVersionUID = 1L;

    private final int bevestigd;
    private final int nu;

    public AantalGewijzigdException(int bevestigd, int nu) {
        super("selection of " + nu + " where " + bevestigd + " was confirmed");
        this.bevestigd = bevestigd;
        this.nu = nu;
    }

    public int bevestigd() {
        return bevestigd;
    }

    public int nu() {
        return nu;
    }
}
