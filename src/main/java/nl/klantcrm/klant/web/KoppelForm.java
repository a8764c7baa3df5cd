package nl.klantcrm.klant.web;

import java.util.Optional;
import nl.klantcrm.adviespartner.AdviespartnerId;
import org.jspecify.annotations.Nullable;

/**
 * Which Adviespartner klanten are linked to.
 *
 * @param adviespartner an id, or {@link #GEEN}
 */
record KoppelForm(@Nullable String adviespartner) {

    static final String GEEN = "geen";

    boolean isLeeg() {
        return adviespartner == null || adviespartner.isBlank();
    }

    boolean isGeldig() {
        return GEEN.equals(adviespartner) || (adviespartner != null && adviespartner.matches("\\d{1,18}"));
    }

    /** Nothing for "none"; only of a form that {@link #isGeldig}. */
    Optional<AdviespartnerId> naarAdviespartner() {
        return Optional.ofNullable(adviespartner)
                .filter(waarde -> !waarde.equals(GEEN))
                .map(AdviespartnerId::valueOf);
    }
}
