package nl.klantcrm.klant.web;

import java.util.Map;
import nl.klantcrm.bulk.AantalGewijzigdException;
import nl.klantcrm.bulk.Selectie;
import nl.klantcrm.bulk.SelectieId;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.klant.KlantSelecties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From who was ticked in the list to a frozen selection, and back to the list when that does not work out. */
@Component
class Selectiestap {

    private final KlantSelecties selecties;

    Selectiestap(KlantSelecties selecties) {
        this.selecties = selecties;
    }

    /**
     * The selection that is meant: frozen before, or now.
     *
     * @throws AantalGewijzigdException when the filter finds another number than the list said
     * @throws OngeldigeInvoerException when nobody is selected, or too many are
     * @throws NietGevondenException when it was frozen, but is no longer there
     */
    Selectie bepaal(Selectieverzoek verzoek) {
        SelectieId bevroren = verzoek.bevroren().orElse(null);
        if (bevroren != null) {
            return selecties.vind(bevroren);
        }
        if (!verzoek.isAlles()) {
            return selecties.bevries(verzoek.ids());
        }
        Selectie selectie = selecties.bevries(verzoek.vraag());
        if (selectie.aantal() != verzoek.gezien()) {
            throw new AantalGewijzigdException(verzoek.gezien(), selectie.aantal());
        }
        return selectie;
    }

    /** The selection to ask for again, after the number proved to be another. */
    Selectie opnieuw(Selectieverzoek verzoek) {
        if (verzoek.isAlles()) {
            return selecties.bevries(verzoek.vraag());
        }
        return verzoek.bevroren().map(selecties::vind).orElseGet(() -> selecties.bevries(verzoek.ids()));
    }

    /** @throws AantalGewijzigdException when the filter, if it was one, finds another number than was confirmed */
    void hertel(Selectieverzoek verzoek, int bevestigd) {
        if (verzoek.isAlles()) {
            selecties.eisAantal(verzoek.vraag(), bevestigd);
        }
    }

    /** To the list as it was, with what is wrong. */
    String naarLijst(Selectieverzoek verzoek, OngeldigeInvoerException fout, RedirectAttributes flash) {
        Overtreding overtreding = fout.overtredingen().get(0);
        flash.addFlashAttribute("waarschuwing", overtreding.code());
        flash.addFlashAttribute(
                "waarschuwingArgumenten", overtreding.argumenten().toArray());
        return naarLijst(verzoek, flash);
    }

    /** To the list as it was: the selection is no longer there. */
    String verlopen(Selectieverzoek verzoek, RedirectAttributes flash) {
        flash.addFlashAttribute("waarschuwing", "bulk.fout.verlopen");
        return naarLijst(verzoek, flash);
    }

    private static String naarLijst(Selectieverzoek verzoek, RedirectAttributes adres) {
        Map<String, String> parameters = verzoek.vraag().parameters();
        parameters.forEach(adres::addAttribute);
        return "redirect:/klanten";
    }
}
