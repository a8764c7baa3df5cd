package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.OutputStream;
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

    private final KlantOverzicht klanten;
    private final Exportloop loop;
    private final HuidigeGebruiker gebruiker;
    private final Logboek logboek;

    Exporteur(KlantOverzicht klanten, Exportloop loop, HuidigeGebruiker gebruiker, Logboek logboek) {
        this.klanten = klanten;
        this.loop = loop;
        this.gebruiker = gebruiker;
        this.logboek = logboek;
    }

    /** @throws OngeldigeInvoerException when there are more than such a file can hold */
    public void eisPassend(Exportbron bron, Exportvorm vorm) {
        int meeste = vorm.meesteRijen();
        if (meeste < Integer.MAX_VALUE && bron.aantal(klanten, meeste + 1) > meeste) {
            throw new OngeldigeInvoerException("", "uitwisseling.fout.teLang");
        }
    }

    /**
     * Every klant of the source, in its order. What was handed out is in the logboek, also when it breaks off halfway.
     *
     * @param uit is left open
     */
    public void exporteer(Exportbron bron, Exportvorm vorm, OutputStream uit) throws IOException {
        Exportloop.Teller teller = new Exportloop.Teller();
        try {
            loop.schrijf(bron, vorm, uit, teller);
        } finally {
            logboek.schrijf(Gebeurtenis.vanAantal(
                    nl.klantcrm.logboek.Soort.EXPORT,
                    gebruiker.id().waarde(),
                    teller.aantal(),
                    "vorm=" + vorm.extensie() + bron.kenmerk()));
        }
    }
}
