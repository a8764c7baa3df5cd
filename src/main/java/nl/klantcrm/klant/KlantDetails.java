package nl.klantcrm.klant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A klantdossier as it stands.
 *
 * @param versie to hand back with a change; goes up with every one
 * @param geanonimiseerdOp when it was anonymised, after which it cannot be changed
 */
public record KlantDetails(
        KlantId id,
        int versie,
        Klantgegevens gegevens,
        Instant gewijzigdOp,
        @Nullable Instant geanonimiseerdOp) {

    public Klantnummer nummer() {
        return id.nummer();
    }

    public boolean geanonimiseerd() {
        return geanonimiseerdOp != null;
    }
}
