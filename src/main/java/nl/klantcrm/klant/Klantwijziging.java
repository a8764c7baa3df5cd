package nl.klantcrm.klant;

import java.time.Instant;
import java.util.List;
import nl.klantcrm.gebruiker.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * What one save did to a klantdossier.
 *
 * @param versie of the klantdossier that came of it, which names the wijziging within the klantdossier
 * @param door null when the system did it
 */
public record Klantwijziging(
        int versie, Instant op, @Nullable GebruikerId door, Aanleiding aanleiding, List<Wijzigingsregel> regels) {

    /** What was done. A name that was ever written is never changed. */
    public enum Aanleiding {
        TOEGEVOEGD,
        GEWIJZIGD,
        TERUGGEZET,
        SAMENGEVOEGD
    }

    public Klantwijziging {
        regels = List.copyOf(regels);
    }
}
