package nl.klantcrm.gedeeld;

/** Somebody else changed the record since it was opened; becomes a 409 page that keeps what was typed. */
public class VersieConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param wat kind and id of the record, for the log; nothing personal */
    public VersieConflictException(String wat) {
        super(wat);
    }
}
