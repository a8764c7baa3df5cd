package nl.klantcrm.adviesdossier;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Identity of a type of calculation. */
@Embeddable
public record AdviestypeId(long waarde) implements Serializable {

    /** @throws NumberFormatException for anything but a whole number */
    public static AdviestypeId valueOf(String tekst) {
        return new AdviestypeId(Long.parseLong(tekst));
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
