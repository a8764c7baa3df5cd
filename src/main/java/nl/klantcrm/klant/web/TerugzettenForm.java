package nl.klantcrm.klant.web;

import java.util.Optional;
import nl.klantcrm.klant.Terugzetting;
import org.jspecify.annotations.Nullable;

/**
 * The form that puts one value of the history back.
 *
 * @param versie of the klantdossier that was opened
 */
record TerugzettenForm(@Nullable String versie) {

    static TerugzettenForm van(Terugzetting terugzetting) {
        return new TerugzettenForm(String.valueOf(terugzetting.klant().versie()));
    }

    /** Empty when the browser sent none. */
    Optional<Integer> geopendeVersie() {
        return Optional.ofNullable(versie).filter(v -> v.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }
}
