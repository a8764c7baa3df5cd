package nl.klantcrm.klant;

import org.jspecify.annotations.Nullable;

/**
 * Where in a list a page lies: after or before a line of it. There are no page numbers, so a far page costs what the
 * first one costs.
 *
 * @param cursor names that line; null for the begin or the end of the list
 */
public record Bladwijzer(boolean terug, @Nullable String cursor) {

    /** What stands for the end of the list in the address of its last page. */
    public static final String EINDE = "einde";

    public static Bladwijzer begin() {
        return new Bladwijzer(false, null);
    }

    public static Bladwijzer einde() {
        return new Bladwijzer(true, null);
    }

    /** Reads the parameters of an address; of both, the page after wins. */
    public static Bladwijzer lees(@Nullable String na, @Nullable String voor) {
        if (na != null && !na.isEmpty()) {
            return new Bladwijzer(false, na);
        }
        if (voor != null && !voor.isEmpty()) {
            return voor.equals(EINDE) ? einde() : new Bladwijzer(true, voor);
        }
        return begin();
    }

    @Override
    public String toString() {
        // A cursor holds the name of the klant on the border of two pages.
        return "Bladwijzer[" + (terug ? "voor" : "na") + "]";
    }
}
