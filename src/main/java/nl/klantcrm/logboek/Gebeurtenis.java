package nl.klantcrm.logboek;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the logboek. It has no room for personal data of klanten: numbers, and a kenmerk of a form that no text
 * of a person has.
 *
 * @param gebruiker id of who did it
 * @param klant id of the klant it is about; stays when that klant is deleted
 * @param aantal how many records it is about
 * @param kenmerk what belongs to it, such as {@code adviespartner=12;bulkactie=3}: letters, digits and
 *     {@code _ = ; , : . -}, 200 at most
 */
public record Gebeurtenis(
        Soort soort,
        long gebruiker,
        @Nullable Long klant,
        @Nullable Integer aantal,
        @Nullable String kenmerk) {

    private static final Pattern KENMERK = Pattern.compile("[a-zA-Z0-9_=;,:.-]{0,200}");

    /** @throws IllegalArgumentException when the kenmerk could hold free text */
    public Gebeurtenis {
        if (kenmerk != null && !KENMERK.matcher(kenmerk).matches()) {
            throw new IllegalArgumentException("kenmerk of " + soort + " is not of the form that the logboek takes");
        }
    }

    public static Gebeurtenis vanAantal(Soort soort, long gebruiker, int aantal, @Nullable String kenmerk) {
        return new Gebeurtenis(soort, gebruiker, null, aantal, kenmerk);
    }

    public static Gebeurtenis vanKlant(Soort soort, long gebruiker, long klant, @Nullable String kenmerk) {
        return new Gebeurtenis(soort, gebruiker, klant, null, kenmerk);
    }
}
