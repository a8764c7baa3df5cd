package nl.klantcrm.uitwisseling;

import java.util.List;
import java.util.Map;
import nl.klantcrm.gedeeld.Overtreding;

/**
 * One row of a file as values of the klant form.
 *
 * @param velden values by the paths of the form, empty ones left out
 * @param kolommen for each path that the file has a column for, the index of that column
 * @param overtredingen what could not be read, by the same paths
 */
record Rijlezing(Map<String, String> velden, Map<String, Integer> kolommen, List<Overtreding> overtredingen) {

    @Override
    public String toString() {
        return "Rijlezing[" + velden.size() + " values]";
    }
}
