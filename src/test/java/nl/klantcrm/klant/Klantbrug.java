package nl.klantcrm.klant;

import java.time.LocalDate;

/** What only this package knows of klantdossiers, for tests and loads elsewhere. */
public final class Klantbrug {

    /** To be written beside the text, which the application would write anew otherwise. */
    public static final short ZOEKTEKST_VERSIE = Zoektekst.VERSIE;

    private Klantbrug() {}

    /** What lists search in, for a household with this number. */
    public static String zoektekst(KlantDetails klant) {
        return Zoektekst.van(klant.id(), klant.gegevens());
    }

    /** @throws nl.klantcrm.gedeeld.OngeldigeInvoerException when the household breaks a rule */
    public static void eisRegels(Klantgegevens gegevens, LocalDate vandaag) {
        Huishoudregels.eis(gegevens, vandaag);
    }
}
