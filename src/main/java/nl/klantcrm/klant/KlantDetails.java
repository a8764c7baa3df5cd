package nl.klantcrm.klant;

import java.time.Instant;

/**
 * A klantdossier as it stands.
 *
 * @param versie to hand back with a change; goes up with every one
 */
public record KlantDetails(KlantId id, int versie, Klantgegevens gegevens, Instant gewijzigdOp) {

    public Klantnummer nummer() {
        return id.nummer();
    }
}
