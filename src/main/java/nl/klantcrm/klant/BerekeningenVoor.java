package nl.klantcrm.klant;

/** For whom calculations may be made: decides whether a new adviesdossier asks for whom it is. */
public enum BerekeningenVoor {
    KLANT,
    KLANT_EN_PARTNER
}
