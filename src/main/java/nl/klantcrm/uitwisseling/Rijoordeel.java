package nl.klantcrm.uitwisseling;

import java.util.List;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.MogelijkeDubbel;
import org.jspecify.annotations.Nullable;

/**
 * What a row is found to be.
 *
 * @param bestaand the klantdossier it is of, as it stands; null for a new one
 * @param gegevens the household as it would be kept; null when something is wrong
 * @param redenen why it is not simply new
 */
record Rijoordeel(
        int nr,
        Toestand toestand,
        @Nullable KlantDetails bestaand,
        @Nullable Klantgegevens gegevens,
        List<Reden> redenen,
        Rijlezing lezing) {

    static Rijoordeel fout(int nr, List<Overtreding> overtredingen, Rijlezing lezing) {
        List<Reden> redenen =
                overtredingen.stream().map(o -> Reden.van(o, lezing)).distinct().toList();
        return new Rijoordeel(nr, Toestand.FOUT, null, null, redenen, lezing);
    }

    /** The reason that names the klant a row is of. */
    static Reden is(KlantDetails klant) {
        return Reden.van("uitwisseling.reden.bestaand", klant.nummer().toString());
    }

    /** The same, when it is new and like these klanten. */
    Rijoordeel metDubbelen(List<MogelijkeDubbel> dubbelen) {
        if (dubbelen.isEmpty()) {
            return this;
        }
        List<Reden> welke = dubbelen.stream()
                .map(dubbel ->
                        Reden.van("uitwisseling.reden.dubbel", dubbel.nummer().toString()))
                .toList();
        return new Rijoordeel(nr, Toestand.DUBBEL, null, gegevens, welke, lezing);
    }

    @Override
    public String toString() {
        return "Rijoordeel[" + nr + " " + toestand + "]";
    }
}
