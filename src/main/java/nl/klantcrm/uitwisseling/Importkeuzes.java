package nl.klantcrm.uitwisseling;

/**
 * What the user decided on seeing what the rows are.
 *
 * @param bestaande what to do with rows of klanten that are kept already
 * @param dubbele what to do with rows that may be of such a klant
 * @param bsnBewaren whether the numbers that look like a BSN were looked at, and are something else
 */
public record Importkeuzes(Bestaande bestaande, Dubbele dubbele, boolean bsnBewaren) {

    /** Rows of klanten that are kept already. */
    public enum Bestaande {
        BIJWERKEN,
        OVERSLAAN
    }

    /** Rows that may be of a klant that is kept already. */
    public enum Dubbele {
        OVERSLAAN,
        TOEVOEGEN
    }
}
