package nl.klantcrm.meting.lading;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for one table in the text form of COPY. */
final class Kopie {

    private final String tabel;
    private final List<String> kolommen;
    private final StringBuilder regels = new StringBuilder();

    Kopie(String tabel, String... kolommen) {
        this.tabel = tabel;
        this.kolommen = List.of(kolommen);
    }

    /** Values in the order of the columns: text, numbers, enums, dates, moments and booleans. */
    void rij(@Nullable Object... waarden) {
        if (waarden.length != kolommen.size()) {
            throw new IllegalArgumentException(
                    tabel + " has " + kolommen.size() + " columns, but got " + waarden.length + " values");
        }
        for (int i = 0; i < waarden.length; i++) {
            if (i > 0) {
                regels.append('\t');
            }
            schrijf(waarden[i]);
        }
        regels.append('\n');
    }

    private void schrijf(@Nullable Object waarde) {
        if (waarde == null) {
            regels.append("\\N");
        } else if (waarde instanceof String tekst) {
            schrijfTekst(tekst);
        } else if (waarde instanceof Enum<?> keuze) {
            regels.append(keuze.name());
        } else {
            regels.append(waarde);
        }
    }

    private void schrijfTekst(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            switch (teken) {
                case '\\' -> regels.append("\\\\");
                case '\n' -> regels.append("\\n");
                case '\r' -> regels.append("\\r");
                case '\t' -> regels.append("\\t");
                default -> regels.append(teken);
            }
        }
    }

    String opdracht() {
        return "copy " + tabel + " (" + String.join(", ", kolommen) + ") from stdin";
    }

    Reader lezer() {
        return new StringReader(regels.toString());
    }

    @Override
    public String toString() {
        return opdracht() + "\n" + regels;
    }
}
