package nl.klantcrm.klant;

/**
 * A stretch of a list: the lines after a place or, going back, those before it, the nearest first.
 *
 * @param terug from the place towards the begin of the list; from no place at all: from its end
 */
record Stuk(KlantZoekvraag vraag, Plek plek, boolean terug, int hoogstens) {

    Volgorde volgorde() {
        return Volgorde.van(vraag.sorteer());
    }

    /** Which way the index of the order is read. */
    boolean aflopend() {
        return vraag.aflopend() != terug;
    }

    String orde() {
        return " order by " + volgorde().orde(aflopend());
    }
}
