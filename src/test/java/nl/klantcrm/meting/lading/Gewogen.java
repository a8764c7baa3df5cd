package nl.klantcrm.meting.lading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A choice among things of which some are more common than others. */
final class Gewogen<T> {

    private final List<T> dingen = new ArrayList<>();
    private double[] grenzen = {};

    Gewogen<T> met(T ding, double gewicht) {
        dingen.add(ding);
        grenzen = Arrays.copyOf(grenzen, dingen.size());
        grenzen[dingen.size() - 1] = (dingen.size() == 1 ? 0 : grenzen[dingen.size() - 2]) + gewicht;
        return this;
    }

    /** Each one somewhat less common than the one before it, as with first names. */
    static Gewogen<String> aflopend(String namen) {
        Gewogen<String> keuze = new Gewogen<>();
        int plaats = 0;
        for (String naam : namen.strip().split("\\s+", -1)) {
            keuze.met(naam, 1.0 / (plaats + 6));
            plaats++;
        }
        return keuze;
    }

    T kies(SplittableRandom toeval) {
        int plek = Arrays.binarySearch(grenzen, toeval.nextDouble() * grenzen[grenzen.length - 1]);
        return dingen.get(Math.min(plek < 0 ? -plek - 1 : plek + 1, dingen.size() - 1));
    }
}
