package nl.klantcrm.klant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An address; a postcode in NL is kept as {@code 1234 AB}.
 *
 * @param land ISO 3166-1 alpha-2 code
 */
@Embeddable
public record Adres(
        @Nullable String straat,
        @Nullable String huisnummer,
        @Nullable String toevoeging,
        @Nullable String postcode,
        @Nullable String plaats,
        String land)
        implements Serializable {

    public static final String NEDERLAND = "NL";

    public boolean inNederland() {
        return NEDERLAND.equals(land);
    }

    @Override
    public String toString() {
        return "Adres[]";
    }
}
