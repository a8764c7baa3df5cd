package nl.klantcrm.klant;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klantcrm.web.Datums;

/**
 * One thing a question asks for. It is found where the {@link Zoektekst} of a household has one of its forms: a word
 * anywhere, one of one or two letters at the begin of a word only, for an index of three letters can find no less.
 *
 * @param vormen with a space where a word has to begin or end; letters, digits, {@code @} and {@code .} besides
 */
record Zoekterm(List<String> vormen) {

    private static final int MEESTE = 10;
    private static final int KORT = 2;

    private static final Pattern LETTER_OF_CIJFER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern DATUM = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");
    private static final Pattern KLANTNUMMER = Pattern.compile("[kK]-?(\\d{1,18})");
    private static final Set<String> VAN_DER = Set.of("vd", "v.d", "v d");

    /** What the question asks for, each to be found on its own; nothing for a question of signs only. */
    static List<Zoekterm> van(String vraag) {
        return Arrays.stream(vraag.split("[\\s\\p{Z}]+"))
                .flatMap(Zoekterm::termen)
                .distinct()
                .limit(MEESTE)
                .toList();
    }

    private static Stream<Zoekterm> termen(String stuk) {
        String genormaliseerd = Zoektekst.normaliseer(stuk);
        if (!LETTER_OF_CIJFER.matcher(genormaliseerd).find()) {
            return Stream.empty();
        }
        Optional<String> datum = datum(stuk);
        if (datum.isPresent()) {
            return term(" " + datum.get() + " ");
        }
        Matcher nummer = KLANTNUMMER.matcher(stuk);
        if (nummer.matches()) {
            // Or a KlantID that looks like one.
            String klantnummer = new Klantnummer(Long.parseLong(nummer.group(1))).toString();
            return term(" " + Zoektekst.normaliseer(klantnummer) + " ", " " + genormaliseerd);
        }
        if (VAN_DER.contains(genormaliseerd)) {
            return term(" " + genormaliseerd, " van d");
        }
        if (stuk.indexOf('@') >= 0) {
            // Of an e-mail address: from its begin or from the sign on.
            return term(genormaliseerd.charAt(0) == '@' ? genormaliseerd : " " + genormaliseerd);
        }
        return Arrays.stream(genormaliseerd.split(" ")).flatMap(Zoekterm::woord);
    }

    private static Stream<Zoekterm> woord(String woord) {
        return LETTER_OF_CIJFER.matcher(woord).find()
                ? term(woord.length() <= KORT ? " " + woord : woord)
                : Stream.empty();
    }

    private static Stream<Zoekterm> term(String... vormen) {
        return Stream.of(new Zoekterm(Stream.of(vormen).distinct().toList()));
    }

    private static Optional<String> datum(String stuk) {
        if (!DATUM.matcher(stuk).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Datums.lees(stuk.replaceAll("[/.]", "-")))
                    .map(Zoektekst::datum);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        // Names are searched for.
        return "Zoekterm[" + vormen.size() + "]";
    }
}
