package nl.klantcrm.klant;

/** The form in which klant and partner live, or lived, together. */
public enum Relatievorm {
    GEHUWD,
    GEREGISTREERD_PARTNER,
    SAMENWONEND_MET_CONTRACT,
    SAMENWONEND_ZONDER_CONTRACT
}
