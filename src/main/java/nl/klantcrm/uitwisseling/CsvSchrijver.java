package nl.klantcrm.uitwisseling;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** CSV as a Dutch spreadsheet opens it by itself: semicolons, and UTF-8 that says so. */
final class CsvSchrijver implements Rijschrijver {

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private final CSVPrinter schrijver;

    CsvSchrijver(OutputStream uit) throws IOException {
        BufferedWriter tekst = new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8));
        tekst.write('\uFEFF');
        schrijver = new CSVPrinter(tekst, VORM);
    }

    @Override
    public void koppen(List<String> koppen) throws IOException {
        schrijver.printRecord(koppen);
    }

    @Override
    public void rij(List<Cel> cellen) throws IOException {
        for (Cel cel : cellen) {
            schrijver.print(Formulecel.maakOnschadelijk(cel.alsTekst()));
        }
        schrijver.println();
    }

    @Override
    public void spoel() throws IOException {
        schrijver.flush();
    }

    @Override
    public void voltooi() throws IOException {
        schrijver.flush();
    }
}
