package nl.klantcrm.klant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Straat, huisnummer and toevoeging as on an envelope; null when none of them is known. */
    public @Nullable String straatregel() {
        return regel(straat, huisnummer, toevoeging);
    }

    /** Postcode and plaats as on an envelope; null when neither is known. */
    public @Nullable String plaatsregel() {
        return regel(postcode, plaats);
    }

    private static @Nullable String regel(@Nullable String... delen) {
        String regel = Stream.of(delen).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return regel.isEmpty() ? null : regel;
    }

    @Override
    public String toString() {
        return "Adres[]";
    }
}
