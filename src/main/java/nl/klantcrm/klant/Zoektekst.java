package nl.klantcrm.klant;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to write what a household is found by, used for storing and for asking alike: no capitals, no diacritics,
 * no punctuation, so that {@code nunez} finds Núñez and {@code t hart} finds 't Hart.
 */
final class Zoektekst {

    /** Goes up whenever this class writes something in another way; stored texts are then written anew. */
    static final short VERSIE = 1;

    private static final Pattern DIACRITISCH = Pattern.compile("\\p{M}+");
    private static final Pattern GEEN_TEKEN = Pattern.compile("[^\\p{L}\\p{N}@.]+");
    private static final Pattern LOSSE_PUNT = Pattern.compile("\\.+(?=\\s|$)|(?<=\\s|^)\\.+");
    private static final Set<String> VAN_DER = Set.of("vd", "v.d", "v d");

    private Zoektekst() {}

    /** Words with a space before and behind each; what occurs twice in the household is there once. */
    static String van(KlantId id, Klantgegevens gegevens) {
        Set<String> delen = new LinkedHashSet<>();
        voegToe(delen, id.nummer().toString());
        voegToe(delen, id.toString());
        voegToe(delen, gegevens.persoon());
        gegevens.partners().forEach(partner -> voegToe(delen, partner.persoon()));
        gegevens.kinderen().forEach(kind -> voegToe(delen, kind.persoon()));
        String postcode = gegevens.adres().postcode();
        voegToe(delen, postcode);
        voegToe(delen, postcode == null ? null : postcode.replace(" ", ""));
        voegToe(delen, gegevens.adres().plaats());
        voegToe(delen, gegevens.email());
        voegToe(delen, gegevens.klantSleutel());
        voegToe(delen, gegevens.relatieSleutel());
        return " " + String.join(" ", delen) + " ";
    }

    private static void voegToe(Set<String> delen, Persoonsgegevens persoon) {
        Persoonsnaam naam = persoon.naam();
        voegToe(delen, naam.voorletters());
        voegToe(delen, naam.voorletters().replace(".", ""));
        Stream.of(naam.voornamen(), naam.tussenvoegsel(), naam.achternaam(), naam.geboortenaam())
                .forEach(deel -> voegToe(delen, deel));
        if (naam.tussenvoegsel() != null && VAN_DER.contains(normaliseer(naam.tussenvoegsel()))) {
            // What it stands for is not known; each of them finds it.
            delen.add("van de van der van den");
        }
        if (persoon.geboortedatum() != null) {
            delen.add(datum(persoon.geboortedatum()));
        }
    }

    private static void voegToe(Set<String> delen, @Nullable String deel) {
        String genormaliseerd = normaliseer(deel == null ? "" : deel);
        if (!genormaliseerd.isEmpty()) {
            delen.add(genormaliseerd);
        }
    }

    /** {@code 31 01 1960}: what is left of a date as people write it. */
    static String datum(LocalDate datum) {
        return String.format(
                Locale.ROOT, "%02d %02d %04d", datum.getDayOfMonth(), datum.getMonthValue(), datum.getYear());
    }

    static String normaliseer(String tekst) {
        String zonderTekens = DIACRITISCH
                .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFKD))
                .replaceAll("");
        String klein = zonderTekens
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("ı", "i");
        return LOSSE_PUNT
                .matcher(GEEN_TEKEN.matcher(klein).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
