package nl.klantcrm.uitwisseling;

import java.util.List;
import nl.klantcrm.gedeeld.Overtreding;
import org.jspecify.annotations.Nullable;

/**
 * Why a row is not simply new: what is wrong with it, or which klant it is of.
 *
 * @param kolom index of the column in the file; null when the file has none for it
 * @param veld path on the klant form, empty for the row as a whole
 * @param code key in the message bundles
 * @param argumenten what the message fills in: numbers, and words of ours
 */
public record Reden(@Nullable Integer kolom, String veld, String code, List<Object> argumenten) {

    static Reden van(Overtreding overtreding, Rijlezing rij) {
        return new Reden(
                rij.kolommen().get(overtreding.veld()),
                overtreding.veld(),
                overtreding.code(),
                overtreding.argumenten());
    }

    static Reden van(String code, Object... argumenten) {
        return new Reden(null, "", code, List.of(argumenten));
    }
}
