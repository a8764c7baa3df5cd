package nl.klantcrm.uitwisseling;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a file, with empty cells at its end left out.
 *
 * @param nr as a spreadsheet numbers it, from 1
 */
record Rij(int nr, List<String> cellen) {

    Rij {
        int einde = cellen.size();
        while (einde > 0 && cellen.get(einde - 1).isBlank()) {
            einde--;
        }
        cellen = List.copyOf(new ArrayList<>(cellen).subList(0, einde));
    }

    boolean leeg() {
        return cellen.isEmpty();
    }

    @Override
    public String toString() {
        return "Rij[" + nr + ", " + cellen.size() + " cells]";
    }
}
