package nl.klantcrm.klant;

/** How many persons of each kind the largest households have: as many columns a file needs. */
public record Huishoudgrootte(int partners, int kinderen) {}
