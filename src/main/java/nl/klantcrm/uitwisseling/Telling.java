package nl.klantcrm.uitwisseling;

/** What became of the rows of an import, so far. */
public record Telling(int toegevoegd, int bijgewerkt, int overgeslagen, int mislukt) {

    public int samen() {
        return toegevoegd + bijgewerkt + overgeslagen + mislukt;
    }
}
