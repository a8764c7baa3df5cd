package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;

/** A file that somebody uploaded. What kind it is, is told by its content and not by its name. */
record Bestand(Path pad, Bestandssoort soort) {

    /** @throws OngeldigeInvoerException when it is of neither kind */
    static Bestand van(Path pad) throws IOException {
        long grootte = Files.size(pad);
        if (grootte == 0) {
            throw Bestandsgrenzen.fout("leeg");
        }
        if (grootte > Bestandsgrenzen.BYTES) {
            throw Bestandsgrenzen.fout("teGroot", Bestandsgrenzen.BYTES / 1024 / 1024);
        }
        byte[] begin;
        try (InputStream stroom = Files.newInputStream(pad)) {
            begin = stroom.readNBytes(8);
        }
        if (Csvtekst.begint(begin, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Bestandsgrenzen.fout("oudeSpreadsheet");
        }
        boolean zip = Csvtekst.begint(begin, 'P', 'K', 3, 4);
        return new Bestand(pad, zip ? Bestandssoort.XLSX : Bestandssoort.CSV);
    }

    /** @throws OngeldigeInvoerException when it can not be read */
    Rijbron open() throws IOException {
        return soort == Bestandssoort.XLSX ? new XlsxBron(pad) : new CsvBron(pad);
    }
}
