package nl.klantcrm.gebruiker;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Identity of a user. */
@Embeddable
public record GebruikerId(long waarde) implements Serializable {

    /** @throws NumberFormatException for anything but a whole number, which a page answers with "not found" */
    public static GebruikerId valueOf(String tekst) {
        return new GebruikerId(Long.parseLong(tekst));
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
