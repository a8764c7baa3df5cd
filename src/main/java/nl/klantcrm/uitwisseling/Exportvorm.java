package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats of an export; each has one writer. */
public enum Exportvorm {
    CSV("text/csv;charset=UTF-8", Integer.MAX_VALUE - 1) {
        @Override
        Rijschrijver schrijver(OutputStream uit, String naam) throws IOException {
            return new CsvSchrijver(uit);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1_048_575) {
        @Override
        Rijschrijver schrijver(OutputStream uit, String naam) {
            return new XlsxSchrijver(uit, naam);
        }
    };

    private final String mediatype;
    private final int meesteRijen;

    Exportvorm(String mediatype, int meesteRijen) {
        this.mediatype = mediatype;
        this.meesteRijen = meesteRijen;
    }

    abstract Rijschrijver schrijver(OutputStream uit, String naam) throws IOException;

    public String mediatype() {
        return mediatype;
    }

    /** How many rows fit below the headings. */
    public int meesteRijen() {
        return meesteRijen;
    }

    public String extensie() {
        return name().toLowerCase(Locale.ROOT);
    }
}
