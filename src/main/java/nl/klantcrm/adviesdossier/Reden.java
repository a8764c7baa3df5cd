package nl.klantcrm.adviesdossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody may not take part in a calculation.
 *
 * @param datum day of the event; null when it is no event that stands in the way
 */
public record Reden(Soort soort, @Nullable LocalDate datum) {

    /** What stands in the way. */
    public enum Soort {
        RELATIE_BEEINDIGD,
        OVERLEDEN,
        NOG_NIET_GEBOREN,
        GEEN_PARTNER_VAN_HOOFDGERECHTIGDE
    }
}
