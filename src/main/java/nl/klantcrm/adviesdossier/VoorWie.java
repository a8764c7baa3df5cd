package nl.klantcrm.adviesdossier;

/** For whom a calculation is made: who is its hoofdgerechtigde. */
public enum VoorWie {
    KLANT,
    PARTNER
}
