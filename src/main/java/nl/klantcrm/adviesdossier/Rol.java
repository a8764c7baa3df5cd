package nl.klantcrm.adviesdossier;

/** What a person of the momentopname is in the calculation, seen from the hoofdgerechtigde. In order of showing. */
public enum Rol {
    HOOFDGERECHTIGDE,
    PARTNER,
    /** The relation has an end, whether before or after the dossierdatum. */
    EX_PARTNER,
    KIND
}
