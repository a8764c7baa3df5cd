package nl.klantcrm.klant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept on any person of a household.
 *
 * @param geboortedatum known for the klant and each kind; of a partner it may still be missing
 */
@Embeddable
public record Persoonsgegevens(
        @Enumerated(EnumType.STRING) Geslacht geslacht,
        @Embedded Persoonsnaam naam,
        @Nullable LocalDate geboortedatum,
        @Nullable LocalDate overlijdensdatum)
        implements Serializable {

    public boolean overleden() {
        return overlijdensdatum != null;
    }

    @Override
    public String toString() {
        return "Persoonsgegevens[]";
    }
}
