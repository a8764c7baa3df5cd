package nl.klantcrm.meting.lading;

import java.io.PrintStream;
import java.util.Locale;

/** Says on the console what goes on, each line with the time since the beginning. */
public final class Voortgang {

    private static final double SECONDE = 1e9;
    private static final double LANG = 2;

    private final PrintStream uit;
    private final long begin = System.nanoTime();

    public Voortgang(PrintStream uit) {
        this.uit = uit;
    }

    public void meld(String tekst, Object... waarden) {
        uit.printf(Locale.ROOT, "%6.1f s  %s%n", seconden(begin), String.format(Locale.ROOT, tekst, waarden));
        uit.flush();
    }

    void meldAlsLang(long sinds, String stap) {
        if (seconden(sinds) > LANG) {
            meld("%s: %.0f s", stap.length() > 90 ? stap.substring(0, 90) + "..." : stap, seconden(sinds));
        }
    }

    public static double seconden(long sinds) {
        return (System.nanoTime() - sinds) / SECONDE;
    }
}
