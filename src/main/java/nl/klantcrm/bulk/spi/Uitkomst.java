package nl.klantcrm.bulk.spi;

import org.jspecify.annotations.Nullable;

/**
 * What came of one record.
 *
 * @param reden why it was skipped or failed. It is kept, so its arguments are numbers of records and counts: letters,
 *     digits and {@code _ = : . -}, and no personal data
 */
public record Uitkomst(Stand stand, @Nullable Bericht reden) {

    public Uitkomst {
        if (stand == Stand.OPEN || (stand != Stand.GEDAAN && reden == null)) {
            throw new IllegalArgumentException(stand + " is no outcome without a reason");
        }
    }

    public static Uitkomst gedaan() {
        return new Uitkomst(Stand.GEDAAN, null);
    }

    public static Uitkomst overgeslagen(String reden, String... argumenten) {
        return new Uitkomst(Stand.OVERGESLAGEN, Bericht.van(reden, argumenten));
    }

    public static Uitkomst mislukt(String reden, String... argumenten) {
        return new Uitkomst(Stand.MISLUKT, Bericht.van(reden, argumenten));
    }
}
