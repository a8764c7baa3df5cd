package nl.klantcrm.adviespartner;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Identity of an Adviespartner. */
@Embeddable
public record AdviespartnerId(long waarde) implements Serializable {

    /** @throws NumberFormatException for anything but a whole number */
    public static AdviespartnerId valueOf(String tekst) {
        return new AdviespartnerId(Long.parseLong(tekst));
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
