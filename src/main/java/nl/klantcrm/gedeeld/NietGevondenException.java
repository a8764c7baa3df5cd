package nl.klantcrm.gedeeld;

/** There is nothing under the id that was asked for; becomes the 404 page. */
public class NietGevondenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param wat kind and id of what is missing, for the log; nothing personal */
    public NietGevondenException(String wat) {
        super(wat);
    }
}
