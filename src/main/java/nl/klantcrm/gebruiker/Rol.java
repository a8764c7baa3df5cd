package nl.klantcrm.gebruiker;

import static nl.klantcrm.gebruiker.Recht.ADVIESPARTNER_WIJZIGEN;
import static nl.klantcrm.gebruiker.Recht.ADVIESPARTNER_ZIEN;
import static nl.klantcrm.gebruiker.Recht.BEHEER;
import static nl.klantcrm.gebruiker.Recht.DOSSIER_DEFINITIEF_VERWIJDEREN;
import static nl.klantcrm.gebruiker.Recht.DOSSIER_MAKEN;
import static nl.klantcrm.gebruiker.Recht.DOSSIER_ZIEN;
import static nl.klantcrm.gebruiker.Recht.KLANT_VERWIJDEREN;
import static nl.klantcrm.gebruiker.Recht.KLANT_WIJZIGEN;
import static nl.klantcrm.gebruiker.Recht.KLANT_ZIEN;
import static nl.klantcrm.gebruiker.Recht.LOGBOEK;
import static nl.klantcrm.gebruiker.Recht.PRIVACY;

import java.util.Set;

/** A job at the office. Who holds several has the rechten of all of them. */
public enum Rol {
    ADVISEUR(KLANT_ZIEN, KLANT_WIJZIGEN, KLANT_VERWIJDEREN, DOSSIER_ZIEN, DOSSIER_MAKEN, ADVIESPARTNER_ZIEN),
    BEHEERDER(
            KLANT_ZIEN,
            KLANT_WIJZIGEN,
            KLANT_VERWIJDEREN,
            DOSSIER_ZIEN,
            DOSSIER_DEFINITIEF_VERWIJDEREN,
            ADVIESPARTNER_ZIEN,
            ADVIESPARTNER_WIJZIGEN,
            BEHEER),
    COMPLIANCE(KLANT_ZIEN, DOSSIER_ZIEN, ADVIESPARTNER_ZIEN, PRIVACY, LOGBOEK);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Recht> rechten;

    Rol(Recht... rechten) {
        this.rechten = Set.of(rechten);
    }

    public Set<Recht> rechten() {
        return rechten;
    }
}
