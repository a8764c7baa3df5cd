package nl.klantcrm.uitwisseling;

import nl.klantcrm.gedeeld.OngeldigeInvoerException;

/** What to say of an XLSX file that can not be read on. */
final class Xlsxbreuk {

    private Xlsxbreuk() {}

    /**
     * A fault of the file: its XML is broken, or says what no spreadsheet program writes. Messages of our own pass
     * through, also from within the parser, which wraps what its stream throws.
     */
    static OngeldigeInvoerException van(Exception fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof OngeldigeInvoerException eigen) {
                return eigen;
            }
        }
        return Bestandsgrenzen.fout("beschadigd");
    }
}
