package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the first sheet of an XLSX file. Own code, because the readers there are make room for whatever a file
 * claims to have: a single cell {@code ZZZZZZ1} takes gigabytes of them.
 */
final class XlsxBron implements Rijbron {

    private static final Pattern ADRES = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private final Xlsxpakket pakket;
    private final List<String> teksten;
    private final Celstijlen stijlen;
    private final Xml blad;
    private int vorige;
    private boolean einde;

    XlsxBron(Path bestand) throws IOException {
        Xlsxpakket geopend = null;
        try {
            geopend = new Xlsxpakket(bestand);
            pakket = geopend;
            teksten = geopend.teksten();
            stijlen = geopend.stijlen();
            blad = geopend.blad();
            einde = !blad.zoek("sheetData");
        } catch (IOException | XMLStreamException | RuntimeException e) {
            if (geopend != null) {
                geopend.close();
            }
            throw Xlsxbreuk.van(e);
        }
    }

    @Override
    public @Nullable Rij volgende() {
        try {
            while (!einde && blad.volgende()) {
                if (blad.begint("row")) {
                    return rij();
                }
                einde = blad.eindigt("sheetData");
            }
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            throw Xlsxbreuk.van(e);
        }
    }

    private Rij rij() throws XMLStreamException {
        String nummer = blad.attribuut("r");
        int nr = nummer == null ? vorige + 1 : Integer.parseInt(nummer);
        if (nr <= vorige) {
            throw Bestandsgrenzen.fout("beschadigd");
        }
        vorige = nr;
        List<String> cellen = new ArrayList<>();
        while (!blad.eindigt("row") && blad.volgende()) {
            if (blad.begint("c")) {
                int kolom = kolom(blad.attribuut("r"), cellen.size());
                String waarde = cel(nr);
                if (!waarde.isEmpty()) {
                    zet(cellen, kolom, waarde);
                }
            }
        }
        return new Rij(nr, cellen);
    }

    private static void zet(List<String> cellen, int kolom, String waarde) {
        Bestandsgrenzen.eisKolommen(kolom + 1);
        if (kolom < cellen.size()) {
            throw Bestandsgrenzen.fout("beschadigd");
        }
        while (cellen.size() < kolom) {
            cellen.add("");
        }
        cellen.add(waarde);
    }

    private static int kolom(@Nullable String adres, int volgende) {
        if (adres == null) {
            return volgende;
        }
        Matcher m = ADRES.matcher(adres);
        if (!m.matches()) {
            throw Bestandsgrenzen.fout("beschadigd");
        }
        int kolom = 0;
        for (char letter : m.group(1).toCharArray()) {
            kolom = kolom * 26 + letter - 'A' + 1;
        }
        return kolom - 1;
    }

    /** The value of the present cell, as a CSV file would have it. */
    private String cel(int rij) throws XMLStreamException {
        String soort = String.valueOf(blad.attribuut("t"));
        String stijl = blad.attribuut("s");
        StringBuilder waarde = new StringBuilder();
        while (!blad.eindigt("c") && blad.volgende()) {
            if (blad.begint("v")) {
                blad.leesTekst(waarde, rij);
            } else if (blad.begint("is")) {
                waarde.append(Xlsxpakket.tekst(blad, "is", rij));
            }
        }
        String tekst = waarde.toString();
        return switch (soort) {
            case "s" -> tekst.isEmpty() ? "" : teksten.get(Integer.parseInt(tekst));
            case "str", "inlineStr", "e" -> tekst;
            case "b" -> tekst.equals("1") ? "TRUE" : "FALSE";
            case "d" -> tekst.replaceFirst("T00:00.*", "");
            default -> Getal.lees(tekst, stijlen.isDatum(stijl), pakket.vanaf1904());
        };
    }

    @Override
    public void close() throws IOException {
        blad.close();
        pakket.close();
    }

    /** Numbers, of which some are days. */
    private static final class Getal {

        private static final LocalDate DAG_NUL = LocalDate.of(1899, 12, 30);
        private static final LocalDate DAG_NUL_1904 = LocalDate.of(1904, 1, 1);
        /** The last day of the year 9999. */
        private static final int LAATSTE = 2_958_465;
        /** Spreadsheets count a 29 February 1900, so days before 1 March are one off. */
        private static final int SCHRIKKELFOUT = 60;

        static String lees(String tekst, boolean datum, boolean vanaf1904) {
            if (tekst.isEmpty() || tekst.length() > 40) {
                return tekst;
            }
            BigDecimal getal = new BigDecimal(tekst);
            if (Math.abs((long) getal.scale() - getal.precision()) > 60) {
                return tekst;
            }
            int dag = getal.intValue();
            if (datum && dag >= 1 && dag <= LAATSTE) {
                return dag(dag, vanaf1904).toString();
            }
            return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
        }

        private static LocalDate dag(int dag, boolean vanaf1904) {
            if (vanaf1904) {
                return DAG_NUL_1904.plusDays(dag);
            }
            return DAG_NUL.plusDays(dag < SCHRIKKELFOUT ? dag + 1L : dag);
        }
    }
}
