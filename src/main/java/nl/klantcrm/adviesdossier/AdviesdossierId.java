package nl.klantcrm.adviesdossier;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Identity of an adviesdossier. */
@Embeddable
public record AdviesdossierId(long waarde) implements Serializable {

    /** @throws NumberFormatException for anything but a whole number, which a page answers with "not found" */
    public static AdviesdossierId valueOf(String tekst) {
        return new AdviesdossierId(Long.parseLong(tekst));
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
