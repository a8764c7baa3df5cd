package nl.klantcrm.klant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A partner of the klant, present or former.
 *
 * @param id of a partner that is kept already, null for a new one
 * @param relatieEinde when given, this is an ex-partner
 */
public record PartnerGegevens(
        @Nullable PartnerId id,
        Persoonsgegevens persoon,
        Relatievorm relatievorm,
        @Nullable LocalDate relatieBegin,
        @Nullable LocalDate relatieEinde) {

    /** Neither separated nor deceased. */
    public boolean huidig() {
        return relatieEinde == null && !persoon.overleden();
    }

    /** The last day of the relation: its end or the partner's death, whichever came first. */
    @Nullable
    LocalDate laatsteDag() {
        LocalDate overlijden = persoon.overlijdensdatum();
        if (relatieEinde == null || overlijden == null) {
            return relatieEinde == null ? overlijden : relatieEinde;
        }
        return relatieEinde.isBefore(overlijden) ? relatieEinde : overlijden;
    }
}
