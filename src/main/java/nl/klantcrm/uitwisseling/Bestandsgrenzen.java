package nl.klantcrm.uitwisseling;

import nl.klantcrm.gedeeld.OngeldigeInvoerException;

/**
 * How much of an uploaded file is read. More than any office has, little enough for one file not to be felt by the
 * others; a file that goes beyond it is refused with a message, whoever made it and why.
 */
final class Bestandsgrenzen {

    static final long BYTES = 20L * 1024 * 1024;
    static final int RIJEN = 100_000;
    static final int KOLOMMEN = 200;
    /** What a cell of a spreadsheet can hold. */
    static final int TEKENS = 32_767;

    /** Of a spreadsheet once unpacked; one of 100,000 full households takes some 180 MB. */
    static final long UITGEPAKT = 256L * 1024 * 1024;
    /** Of its table of texts, which is kept in memory. */
    static final long TEKSTEN = 48L * 1024 * 1024;

    static final int DELEN = 1_000;
    /** The longest piece of markup or text within it. */
    static final int STUK = 256 * 1024;

    static final int DIEPTE = 50;

    private Bestandsgrenzen() {}

    static OngeldigeInvoerException fout(String code, Object... argumenten) {
        return new OngeldigeInvoerException("bestand", "uitwisseling.bestand." + code, argumenten);
    }

    static void eisKolommen(int aantal) {
        if (aantal > KOLOMMEN) {
            throw fout("teVeelKolommen", KOLOMMEN);
        }
    }

    static String eisTekst(String tekst, int rij) {
        if (tekst.length() > TEKENS) {
            throw fout("celTeLang", rij, TEKENS);
        }
        // Of no character that somebody typed; nothing keeps it.
        if (tekst.indexOf('\0') >= 0) {
            throw fout("onbekend");
        }
        return tekst;
    }
}
