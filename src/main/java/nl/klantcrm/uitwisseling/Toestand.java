package nl.klantcrm.uitwisseling;

/** What a row of a file is found to be, before anything is done with it. */
public enum Toestand {
    NIEUW,
    /** The klantnummer or a key is of a klant that is kept already, with other data. */
    BESTAAND,
    /** Likewise, and all data are the same. */
    GELIJK,
    /** New, but much like a klant that is kept already, or like another row. */
    DUBBEL,
    /** A text holds what looks like a BSN. */
    BSN,
    /** It can not be read, or breaks a rule. */
    FOUT
}
