package nl.klantcrm.zoeken;

import java.util.List;
import nl.klantcrm.adviesdossier.AdviesdossierOverzicht;
import nl.klantcrm.adviesdossier.AdviesdossierRegel;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.adviespartner.AdviespartnerRegel;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantRegel;
import nl.klantcrm.klant.KlantZoekvraag;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks each module for what fits a few words, and shows nobody what that user may not see. */
@Service
@Transactional(readOnly = true)
@Vereist(Recht.KLANT_ZIEN)
public class Zoeker {

    /** Adviesdossiers are those of the klanten found; of more klanten than this, more words are needed to choose. */
    static final int MEESTE_KLANTEN = 200;

    private final KlantOverzicht klanten;
    private final AdviesdossierOverzicht dossiers;
    private final AdviespartnerOverzicht adviespartners;
    private final HuidigeGebruiker gebruiker;

    Zoeker(
            KlantOverzicht klanten,
            AdviesdossierOverzicht dossiers,
            AdviespartnerOverzicht adviespartners,
            HuidigeGebruiker gebruiker) {
        this.klanten = klanten;
        this.dossiers = dossiers;
        this.adviespartners = adviespartners;
        this.gebruiker = gebruiker;
    }

    /** @param hoogstens of each kind */
    public Gevonden zoek(@Nullable String vraag, int hoogstens) {
        String woorden = Tekst.schoon(vraag);
        if (woorden == null) {
            return Gevonden.NIETS;
        }
        List<KlantRegel> gevonden = klanten.zoek(woorden, hoogstens + 1);
        List<KlantId> ids = klanten.ids(KlantZoekvraag.van(woorden), MEESTE_KLANTEN + 1);
        boolean teVeel = ids.size() > MEESTE_KLANTEN;
        List<AdviesdossierRegel> gevondenDossiers = dossiers(woorden, teVeel ? List.of() : ids, hoogstens + 1);
        return new Gevonden(
                eerste(gevonden, hoogstens),
                gevonden.size() > hoogstens,
                eerste(gevondenDossiers, hoogstens),
                teVeel || gevondenDossiers.size() > hoogstens,
                adviespartners(woorden, hoogstens));
    }

    private List<AdviesdossierRegel> dossiers(String woorden, List<KlantId> ids, int hoogstens) {
        return gebruiker.heeft(Recht.DOSSIER_ZIEN) ? dossiers.zoek(woorden, ids, hoogstens) : List.of();
    }

    private List<AdviespartnerRegel> adviespartners(String woorden, int hoogstens) {
        return gebruiker.heeft(Recht.ADVIESPARTNER_ZIEN) ? adviespartners.zoek(woorden, hoogstens) : List.of();
    }

    private static <T> List<T> eerste(List<T> lijst, int hoogstens) {
        return lijst.size() > hoogstens ? List.copyOf(lijst.subList(0, hoogstens)) : lijst;
    }
}
