package nl.klantcrm.klant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Identity of a saved view of the list. */
@Embeddable
public record KlantweergaveId(long waarde) implements Serializable {

    /** @throws NumberFormatException for anything but a whole number, which a page answers with "not found" */
    public static KlantweergaveId valueOf(String tekst) {
        return new KlantweergaveId(Long.parseLong(tekst));
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
