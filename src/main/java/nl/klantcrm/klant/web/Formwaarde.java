package nl.klantcrm.klant.web;

import java.util.Locale;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/** Reads single values of a form that was found valid. */
final class Formwaarde {

    private Formwaarde() {}

    static String verplicht(@Nullable String getypt) {
        String schoon = Tekst.schoon(getypt);
        if (schoon == null) {
            throw new IllegalStateException("a required value is missing in a form that passed validation");
        }
        return schoon;
    }

    static <E extends Enum<E>> @Nullable E keuze(Class<E> soort, @Nullable String gekozen) {
        return gekozen == null || gekozen.isEmpty() ? null : Enum.valueOf(soort, gekozen);
    }

    /** An ISO 3166 code; nothing chosen means the Netherlands. */
    static String land(@Nullable String gekozen) {
        String schoon = Tekst.schoon(gekozen);
        return schoon == null ? "NL" : schoon.toUpperCase(Locale.ROOT);
    }
}
