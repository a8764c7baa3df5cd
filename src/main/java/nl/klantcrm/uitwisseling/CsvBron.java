package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file. */
final class CsvBron implements Rijbron {

    private final CSVParser lezer;
    private final Iterator<CSVRecord> rijen;

    CsvBron(Path bestand) throws IOException {
        Csvtekst tekst = Csvtekst.van(bestand);
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(tekst.scheiding())
                .setIgnoreEmptyLines(false)
                .get();
        Reader inhoud = tekst.open(bestand);
        this.lezer = CSVParser.builder().setReader(inhoud).setFormat(vorm).get();
        this.rijen = lezer.iterator();
    }

    @Override
    public @Nullable Rij volgende() {
        try {
            return rijen.hasNext() ? rij(rijen.next()) : null;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                // Mostly a quotation that is never closed, and so swallows what follows.
                throw Bestandsgrenzen.fout("aanhaling", lezer.getRecordNumber() + 1);
            }
            throw e;
        }
    }

    private static Rij rij(CSVRecord record) {
        int nr = (int) Math.min(record.getRecordNumber(), Integer.MAX_VALUE);
        Rij rij = new Rij(
                nr,
                record.stream()
                        .map(cel -> Formulecel.herstel(Bestandsgrenzen.eisTekst(cel, nr)))
                        .toList());
        Bestandsgrenzen.eisKolommen(rij.cellen().size());
        return rij;
    }

    @Override
    public void close() throws IOException {
        lezer.close();
    }
}
