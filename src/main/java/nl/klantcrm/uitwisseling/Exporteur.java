package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.logboek.Gebeurtenis;
import nl.klantcrm.logboek.Logboek;
import org.springframework.stereotype.Service;

/** Hands out klanten as a file, and leaves a line about it in the logboek. */
@Service
@Vereist(Recht.KLANT_ZIEN)
public class Exporteur {

    private static final int TEGELIJK = 3;

    private final KlantOverzicht klanten;
    private final Exportloop loop;
    private final HuidigeGebruiker gebruiker;
    private final Logboek logboek;

    /** Each holds a connection to the database for as long as somebody's browser takes to read. */
    private final Semaphore plaatsen = new Semaphore(TEGELIJK);

    Exporteur(KlantOverzicht klanten, Exportloop loop, HuidigeGebruiker gebruiker, Logboek logboek) {
        this.klanten = klanten;
        this.loop = loop;
        this.gebruiker = gebruiker;
        this.logboek = logboek;
    }

    /**
     * Every klant of the source, in its order. The line in the logboek is written first: without it nothing is handed
     * out.
     *
     * @param opent gives the stream when nothing stands in the way any more; it is left open
     * @throws OngeldigeInvoerException when there are more than such a file can hold, or too many exports are at work
     */
    public void exporteer(Exportbron bron, Exportvorm vorm, Opening opent) throws IOException {
        int aantal = bron.aantal(klanten, vorm.meesteRijen());
        if (aantal == vorm.meesteRijen() && bron.aantal(klanten, aantal + 1) > aantal) {
            throw new OngeldigeInvoerException("", "uitwisseling.fout.teLang");
        }
        if (!plaatsen.tryAcquire()) {
            throw new OngeldigeInvoerException("", "uitwisseling.fout.druk");
        }
        try {
            logboek.schrijf(Gebeurtenis.vanAantal(
                    nl.klantcrm.logboek.Soort.EXPORT,
                    gebruiker.id().waarde(),
                    aantal,
                    "vorm=" + vorm.extensie() + bron.kenmerk()));
            loop.schrijf(bron, vorm, opent.open());
        } finally {
            plaatsen.release();
        }
    }

    /** Where the file goes. */
    @FunctionalInterface
    public interface Opening {
        OutputStream open() throws IOException;
    }
}
