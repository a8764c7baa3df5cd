package nl.klantcrm.klant;

import java.time.LocalDate;

/** What only this package knows of klantdossiers, for tests and loads elsewhere. */
public final class Klantbrug {

    private Klantbrug() {}

    /** What lists search in, for a household with this number. */
    public static String zoektekst(KlantDetails klant) {
        return Zoektekst.van(klant.gegevens());
    }

    /** @throws nl.klantcrm.gedeeld.OngeldigeInvoerException when the household breaks a rule */
    public static void eisRegels(Klantgegevens gegevens, LocalDate vandaag) {
        Huishoudregels.eis(gegevens, vandaag);
    }
}
