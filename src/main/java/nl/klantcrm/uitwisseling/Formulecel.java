package nl.klantcrm.uitwisseling;

import java.util.regex.Pattern;

/**
 * Keeps a text in a CSV file from being run as a formula when the file is opened in a spreadsheet, and takes that
 * off again when the file is read. Needed in CSV only: the text cells of XLSX have their kind.
 *
 * <p>A text that begins as a formula gets an apostrophe in front. So does one that begins with apostrophes and then as
 * a formula, which makes it reversible; {@code 't Hart} and {@code 's-Hertogenbosch} stay as they are. A telephone
 * number of digits, such as {@code +31 30 1234567}, stays as it is too: there is nothing in it to work out.
 */
public final class Formulecel {

    // Also a tab or line end, which are skipped before the rest is run, and the wide forms of the signs.
    private static final String TEKENS = "=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20";

    private static final Pattern FORMULE = Pattern.compile("'*[" + TEKENS + "].*", Pattern.DOTALL);
    private static final Pattern ONSCHADELIJK = Pattern.compile("'+[" + TEKENS + "].*", Pattern.DOTALL);
    private static final Pattern TELEFOON = Pattern.compile("\\+[0-9][0-9 ()]*");

    private Formulecel() {}

    /** The text as it may stand in a CSV file. */
    public static String maakOnschadelijk(String tekst) {
        boolean schoon =
                !FORMULE.matcher(tekst).matches() || TELEFOON.matcher(tekst).matches();
        return schoon ? tekst : "'" + tekst;
    }

    /** The text as it was before {@link #maakOnschadelijk}. */
    public static String herstel(String tekst) {
        return ONSCHADELIJK.matcher(tekst).matches() ? tekst.substring(1) : tekst;
    }
}
