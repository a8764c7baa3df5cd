package nl.klantcrm.uitwisseling;

import java.util.List;

/**
 * A row of a file with what there is to say of it.
 *
 * @param nr as a spreadsheet numbers it
 * @param cellen as they were read; empty when they are no longer kept
 */
public record Rijmelding(int nr, List<String> cellen, List<Reden> redenen) {

    /** The content of a cell, empty where there is none. */
    public String cel(int kolom) {
        return kolom < cellen.size() ? cellen.get(kolom) : "";
    }

    @Override
    public String toString() {
        return "Rijmelding[" + nr + " " + redenen.size() + "]";
    }
}
