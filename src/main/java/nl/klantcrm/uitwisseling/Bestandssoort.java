package nl.klantcrm.uitwisseling;

/** Kinds of files in which households travel. */
public enum Bestandssoort {
    CSV,
    XLSX
}
