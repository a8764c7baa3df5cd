package nl.klantcrm.klant;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The surnames by which somebody may be known, in a form that forgives how they are spelled: Jansen and Janssen, Meijer
 * and Meyer, Yılmaz and Yilmaz, van den Berg with its tussenvoegsel in either field, and each half of Jansen-de Vries.
 */
final class Naamvormen {

    private static final int KORT = 3;
    private static final int LANG = 9;

    private static final Pattern GEEN_LETTER = Pattern.compile("[ .@]");
    private static final Pattern IJ = Pattern.compile("ij");

    private final Set<String> vormen;
    private final String voorletter;

    private Naamvormen(Set<String> vormen, String voorletter) {
        this.vormen = vormen;
        this.voorletter = voorletter;
    }

    static Naamvormen van(Persoonsnaam naam) {
        Set<String> vormen = new HashSet<>();
        Stream.of(naam.achternaam(), naam.geboortenaam()).forEach(deel -> voegToe(vormen, deel));
        if (naam.tussenvoegsel() != null) {
            vormen.add(vorm(naam.tussenvoegsel() + " " + naam.achternaam()));
        }
        vormen.remove("");
        String voorletters = vorm(naam.voorletters());
        return new Naamvormen(vormen, voorletters.isEmpty() ? "" : voorletters.substring(0, 1));
    }

    private static void voegToe(Set<String> vormen, @Nullable String naam) {
        if (naam != null) {
            vormen.add(vorm(naam));
            // Not the short halves: half of the office would share the one of Al-Hassan.
            Stream.of(naam.split("[-\u2010-\u2013]"))
                    .map(Naamvormen::vorm)
                    .filter(helft -> helft.length() > KORT)
                    .forEach(vormen::add);
        }
    }

    /** Letters and digits only. An import compares millions of names, so the ordinary ones go the short way. */
    private static String vorm(String naam) {
        StringBuilder vorm = new StringBuilder(naam.length());
        for (int i = 0; i < naam.length(); i++) {
            char teken = naam.charAt(i);
            if (teken > 127) {
                return IJ.matcher(
                                GEEN_LETTER.matcher(Zoektekst.normaliseer(naam)).replaceAll(""))
                        .replaceAll("y");
            }
            if (Character.isLetterOrDigit(teken)) {
                vorm.append(Character.toLowerCase(teken));
            }
        }
        int ij = vorm.indexOf("ij");
        return ij < 0 ? vorm.toString() : IJ.matcher(vorm).replaceAll("y");
    }

    boolean lijkenOp(Naamvormen ander) {
        return vormen.stream().anyMatch(een -> ander.vormen.stream().anyMatch(twee -> lijken(een, twee)));
    }

    /** What tells twins apart, and father and son. */
    boolean zelfdeVoorletter(Naamvormen ander) {
        return !voorletter.isEmpty() && voorletter.equals(ander.voorletter);
    }

    /** Equal, or one typing error apart; two in a long name, none in a very short one, and none in a number. */
    private static boolean lijken(String een, String twee) {
        if (een.equals(twee)) {
            return true;
        }
        int langste = Math.max(een.length(), twee.length());
        if (langste <= KORT || heeftCijfer(een) || heeftCijfer(twee)) {
            return false;
        }
        return Typefouten.hoogstens(langste < LANG ? 1 : 2, een, twee);
    }

    private static boolean heeftCijfer(String naam) {
        return naam.chars().anyMatch(Character::isDigit);
    }
}
