package nl.klantcrm.uitwisseling;

/** What became of a row of a file. */
public enum Uitkomst {
    TOEGEVOEGD,
    BIJGEWERKT,
    OVERGESLAGEN,
    MISLUKT
}
