package nl.klantcrm.uitwisseling;

import java.text.Normalizer;
import java.util.Locale;

/** Words compared as people mean them: without capitals, accents, spaces and punctuation. */
final class Sleutelwoord {

    private Sleutelwoord() {}

    /** {@code "Geb.datum"} and {@code "GEB DATUM"} are both {@code gebdatum}. */
    static String van(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
