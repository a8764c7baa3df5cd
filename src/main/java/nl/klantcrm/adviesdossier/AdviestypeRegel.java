package nl.klantcrm.adviesdossier;

/** A type of calculation as one line of a list. */
public record AdviestypeRegel(AdviestypeId id, Typekenmerken kenmerken) {

    public String naam() {
        return kenmerken.naam();
    }
}
