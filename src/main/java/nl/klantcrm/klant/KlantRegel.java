package nl.klantcrm.klant;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A klantdossier as one line of a list.
 *
 * @param partner name of the current partner
 */
public record KlantRegel(
        KlantId id,
        Persoonsnaam naam,
        LocalDate geboortedatum,
        @Nullable LocalDate overlijdensdatum,
        @Nullable String partner,
        @Nullable String plaats,
        @Nullable String adviespartner,
        Instant gewijzigdOp) {

    public Klantnummer nummer() {
        return id.nummer();
    }
}
