package nl.klantcrm.klant;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a name for finding it, used for storing and for asking alike: no capitals, no diacritics, no
 * punctuation, so that {@code nunez} finds Núñez and {@code t hart} finds 't Hart.
 */
final class Zoektekst {

    private static final Pattern DIACRITISCH = Pattern.compile("\\p{M}+");
    private static final Pattern GEEN_TEKEN = Pattern.compile("[^\\p{L}\\p{N}@.]+");

    private static final Pattern LETTER_OF_CIJFER = Pattern.compile("[\\p{L}\\p{N}]");

    private Zoektekst() {}

    /** Each name once, every word followed and preceded by a space. */
    static String van(Klantgegevens gegevens) {
        Stream<Persoonsnaam> namen = Stream.of(
                        Stream.of(gegevens.persoon()),
                        gegevens.partners().stream().map(PartnerGegevens::persoon),
                        gegevens.kinderen().stream().map(KindGegevens::persoon))
                .flatMap(s -> s)
                .map(Persoonsgegevens::naam);
        return namen.map(Zoektekst::van).distinct().collect(Collectors.joining(" ", " ", " "));
    }

    private static String van(Persoonsnaam naam) {
        return normaliseer(Stream.of(
                        naam.voorletters(),
                        naam.voornamen(),
                        naam.tussenvoegsel(),
                        naam.achternaam(),
                        naam.geboortenaam())
                .map(deel -> deel == null ? "" : deel)
                .collect(Collectors.joining(" ")));
    }

    /** The words of a question, each to be found on its own. */
    static List<String> woorden(@Nullable String vraag) {
        String genormaliseerd = normaliseer(vraag == null ? "" : vraag);
        return genormaliseerd.isEmpty()
                ? List.of()
                : Arrays.stream(genormaliseerd.split(" "))
                        .filter(woord -> LETTER_OF_CIJFER.matcher(woord).find())
                        .distinct()
                        .limit(10)
                        .toList();
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
        return GEEN_TEKEN
                .matcher(klein)
                .replaceAll(" ")
                .replaceAll("\\.(?=\\s|$)", "")
                .strip();
    }
}
