package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX with cells that have their kind: a text stays a text, whatever it begins with, and a date is a date. */
final class XlsxSchrijver implements Rijschrijver {

    private static final String DATUM = "dd-mm-yyyy";
    private static final double BREEDTE = 16;

    private final Workbook boek;
    private final Worksheet blad;
    private int nr;

    /** @param naam of the sheet */
    XlsxSchrijver(OutputStream uit, String naam) {
        boek = new Workbook(uit, "Klant CRM", null);
        blad = boek.newWorksheet(naam);
    }

    @Override
    public void koppen(List<String> koppen) throws IOException {
        for (int kolom = 0; kolom < koppen.size(); kolom++) {
            blad.value(nr, kolom, koppen.get(kolom));
            blad.style(nr, kolom).bold().set();
            blad.width(kolom, BREEDTE);
        }
        blad.freezePane(0, 1);
        nr++;
    }

    @Override
    public void rij(List<Cel> cellen) throws IOException {
        for (int kolom = 0; kolom < cellen.size(); kolom++) {
            Cel cel = cellen.get(kolom);
            if (cel instanceof Cel.Datum datum) {
                blad.value(nr, kolom, datum.waarde());
                blad.style(nr, kolom).format(DATUM).set();
            } else if (cel instanceof Cel.Tekst tekst) {
                blad.inlineString(nr, kolom, tekst.waarde());
            }
        }
        nr++;
    }

    @Override
    public void spoel() throws IOException {
        blad.flush();
    }

    @Override
    public void voltooi() throws IOException {
        boek.finish();
    }
}
