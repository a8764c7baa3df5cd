package nl.klantcrm.adviesdossier;

/** How far the advice is. There is no way back from definitief. */
public enum Status {
    CONCEPT,
    /** The advice has been issued: nothing of the dossier changes any more. */
    DEFINITIEF
}
