package nl.klantcrm.meting.lading;

import java.util.List;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.Persoonsnaam;

/** The people around a klant, and the name the klant has through them. */
record Gezin(Situatie situatie, Persoonsnaam naam, List<PartnerGegevens> partners, List<KindGegevens> kinderen) {

    enum Situatie {
        SAMEN,
        OPNIEUW_SAMEN,
        GESCHEIDEN,
        VERWEDUWD,
        ALLEENSTAAND
    }
}
