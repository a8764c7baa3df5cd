package nl.klantcrm.klant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Identity of a klantdossier. */
@Embeddable
public record KlantId(long waarde) implements Serializable {

    /** @throws NumberFormatException for anything but a whole number, which a page answers with "not found" */
    public static KlantId valueOf(String tekst) {
        return new KlantId(Long.parseLong(tekst));
    }

    public Klantnummer nummer() {
        return new Klantnummer(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
