package nl.klantcrm.uitwisseling;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Identity of an import. */
@Embeddable
public record ImportId(long waarde) implements Serializable {

    /** @throws NumberFormatException for anything but a whole number, which a page answers with "not found" */
    public static ImportId valueOf(String tekst) {
        return new ImportId(Long.parseLong(tekst));
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
