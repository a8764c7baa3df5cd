package nl.klantcrm.klant;

import org.jspecify.annotations.Nullable;

/**
 * A saved view of the list, as the user who asks sees it.
 *
 * @param versie to hand back with a change
 * @param staat the parameters of the list as in its address
 * @param eigen whether it is this user's own
 * @param vanWie name of the user whose it is, null when unknown
 */
public record KlantweergaveRegel(
        KlantweergaveId id,
        int versie,
        String naam,
        boolean gedeeld,
        String staat,
        boolean eigen,
        boolean wijzigbaar,
        @Nullable String vanWie) {

    @Override
    public String toString() {
        // A view may be of a name that was searched for.
        return "KlantweergaveRegel[" + id + "]";
    }
}
