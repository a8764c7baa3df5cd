package nl.klantcrm.adviesdossier;

/** What a person of the momentopname is in the klantdossier, whatever the role in the calculation. */
public enum Herkomst {
    KLANT,
    PARTNER,
    KIND
}
