package nl.klantcrm.klant;

/** Whose child a kind is: a fact about persons, whatever their role in a calculation. */
public enum KindVan {
    KLANT,
    PARTNER,
    BEIDEN;

    /** Whether a partner is a parent, so that the partner must be named. */
    public boolean viaPartner() {
        return this != KLANT;
    }

    public boolean viaKlant() {
        return this != PARTNER;
    }
}
