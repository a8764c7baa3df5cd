package nl.klantcrm.gebruiker;

/** What somebody may do. Pages and services ask for a recht, never for a {@link Rol}. */
public enum Recht {
    KLANT_ZIEN,
    KLANT_WIJZIGEN,
    KLANT_VERWIJDEREN,
    DOSSIER_ZIEN,
    /** Make an adviesdossier, answer its questions, make it definitief, delete it while it is a concept. */
    DOSSIER_MAKEN,
    DOSSIER_DEFINITIEF_VERWIJDEREN,
    ADVIESPARTNER_ZIEN,
    ADVIESPARTNER_WIJZIGEN,
    /** Types, users and settings. */
    BEHEER,
    /** Anonymise, hold, retention and inzage. */
    PRIVACY,
    LOGBOEK
}
