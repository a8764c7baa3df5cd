package nl.klantcrm.klant;

import org.jspecify.annotations.Nullable;

/**
 * Whose child a kind is, as a text of the history: {@code KLANT}, or {@code BEIDEN 12} with the number of the partner.
 *
 * @param partner who is a parent; null when only the klant is
 */
public record Ouders(KindVan kindVan, @Nullable PartnerId partner) {

    /** @throws IllegalArgumentException for what {@link #tekst} does not write */
    public static Ouders van(String tekst) {
        int spatie = tekst.indexOf(' ');
        return spatie < 0
                ? new Ouders(KindVan.valueOf(tekst), null)
                : new Ouders(
                        KindVan.valueOf(tekst.substring(0, spatie)),
                        new PartnerId(Long.parseLong(tekst.substring(spatie + 1))));
    }

    String tekst() {
        return partner == null ? kindVan.name() : kindVan + " " + partner.waarde();
    }
}
