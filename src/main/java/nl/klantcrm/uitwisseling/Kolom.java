package nl.klantcrm.uitwisseling;

/**
 * One column of the flat form of a household.
 *
 * @param veld path of its value on the klant form, {@code partners[0].persoon.achternaam}; or {@link #KLANTNUMMER}
 * @param kop what stands above it in a file of ours
 */
public record Kolom(String veld, String kop) {

    public static final String KLANTNUMMER = "klantnummer";

    Soort soort() {
        return Soort.van(veld);
    }
}
