package nl.klantcrm.klant;

/** Burgerlijke staat of the klant. */
public enum BurgerlijkeStaat {
    ONGEHUWD,
    GEHUWD,
    GEREGISTREERD_PARTNERSCHAP,
    SAMENWONEND,
    GESCHEIDEN,
    WEDUWE_WEDUWNAAR
}
