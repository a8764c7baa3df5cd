package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantZoekvraag;
import nl.klantcrm.logboek.Gebeurtenis;
import nl.klantcrm.logboek.Logboek;
import org.springframework.stereotype.Service;

/** Hands out the klanten of a list as a file, and leaves a line about it in the logboek. */
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

    /** @throws OngeldigeInvoerException when the list is longer than such a file can be */
    public void eisPassend(KlantZoekvraag vraag, Exportvorm vorm) {
        int meeste = vorm.meesteRijen();
        if (meeste < Integer.MAX_VALUE && klanten.aantal(vraag, meeste + 1) > meeste) {
            throw new OngeldigeInvoerException("", "uitwisseling.fout.teLang");
        }
    }

    /**
     * Every klant of the list, in its order. What was handed out is in the logboek, also when it breaks off halfway.
     *
     * @param uit is left open
     */
    public void exporteer(KlantZoekvraag vraag, Exportvorm vorm, OutputStream uit) throws IOException {
        Exportloop.Teller teller = new Exportloop.Teller();
        try {
            loop.schrijf(vraag, vorm, uit, teller);
        } finally {
            logboek.schrijf(Gebeurtenis.vanAantal(
                    nl.klantcrm.logboek.Soort.EXPORT, gebruiker.id().waarde(), teller.aantal(), kenmerk(vraag, vorm)));
        }
    }

    /** Which klanten, without the words searched for: those are names. */
    static String kenmerk(KlantZoekvraag vraag, Exportvorm vorm) {
        Map<String, String> parameters = vraag.parameters();
        parameters.computeIfPresent("q", (naam, woorden) -> "ja");
        return parameters.entrySet().stream()
                .map(parameter -> ";" + parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("", "vorm=" + vorm.extensie(), ""));
    }
}
