package nl.klantcrm.klant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list, as a cursor tells it.
 *
 * @param sleutels the keys of the line that is there, as parameters for SQL; none for the begin or the end
 * @param geteld how many klanten the list had when it was opened, where counting them again is dear
 */
record Plek(List<Object> sleutels, @Nullable Integer geteld) {

    static final Plek RAND = new Plek(List.of(), null);

    boolean rand() {
        return sleutels.isEmpty();
    }

    @Override
    public String toString() {
        // The keys are names.
        return "Plek[]";
    }
}
