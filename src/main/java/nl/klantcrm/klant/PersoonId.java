package nl.klantcrm.klant;

/**
 * Identity of anybody in a klantdossier.
 *
 * @param waarde number of the partner or kind; 0 for the klant, of whom there is one
 */
public record PersoonId(Soort soort, long waarde) {

    public static final PersoonId KLANT = new PersoonId(Soort.KLANT, 0);

    /** Which kind of person it is. */
    public enum Soort {
        KLANT,
        PARTNER,
        KIND
    }

    static PersoonId van(PartnerId id) {
        return new PersoonId(Soort.PARTNER, id.waarde());
    }

    static PersoonId van(KindId id) {
        return new PersoonId(Soort.KIND, id.waarde());
    }
}
