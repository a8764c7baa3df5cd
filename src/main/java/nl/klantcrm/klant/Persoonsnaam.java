package nl.klantcrm.klant;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A name as Dutch offices keep it. Tussenvoegsel is a part of its own and never read out of another one.
 *
 * @param voorletters as typed, {@code A.B.}
 * @param voornamen or roepnaam
 * @param tussenvoegsel {@code van der}
 * @param achternaam without tussenvoegsel
 * @param geboortenaam when it differs from the achternaam
 */
@Embeddable
public record Persoonsnaam(
        String voorletters,
        @Nullable String voornamen,
        @Nullable String tussenvoegsel,
        String achternaam,
        @Nullable String geboortenaam)
        implements Serializable {

    /** {@code A.B. (Anna) van der Aa}. */
    public String volledig() {
        StringBuilder tekst = new StringBuilder(voorletters);
        if (voornamen != null) {
            tekst.append(" (").append(voornamen).append(')');
        }
        return tekst.append(' ').append(metTussenvoegsel()).toString();
    }

    /** {@code Aa, A.B. van der}: the form lists are sorted by. */
    public String opAchternaam() {
        return achternaam + ", " + voorletters + (tussenvoegsel == null ? "" : " " + tussenvoegsel);
    }

    /** A tussenvoegsel that ends in an apostrophe is written on: {@code d'Ancona}. */
    private String metTussenvoegsel() {
        if (tussenvoegsel == null) {
            return achternaam;
        }
        boolean aaneen = tussenvoegsel.endsWith("'") || tussenvoegsel.endsWith("\u2019");
        return tussenvoegsel + (aaneen ? "" : " ") + achternaam;
    }

    @Override
    public String toString() {
        // Records print themselves; a name in a log would be personal data there.
        return "Persoonsnaam[]";
    }
}
