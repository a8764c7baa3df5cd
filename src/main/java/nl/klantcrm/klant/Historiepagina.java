package nl.klantcrm.klant;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A part of the history of a klantdossier, newest first.
 *
 * @param aangemaaktOp when the klantdossier came to be, which may be before its history begins
 * @param nieuwere whether there are newer ones, as there are older ones
 * @param partnernamen by whom kinderen are said to be, also of partners who left
 */
public record Historiepagina(
        KlantDetails klant,
        Instant aangemaaktOp,
        List<Klantwijziging> wijzigingen,
        boolean nieuwere,
        boolean oudere,
        Map<PartnerId, String> partnernamen) {

    /**
     * Where a page begins.
     *
     * @param versie of the wijziging that the page borders on
     * @param terug whether the page lies on the newer side of it
     */
    public record Plaats(int versie, boolean terug) {

        /** The newest. */
        public static final Plaats BEGIN = new Plaats(Integer.MAX_VALUE, false);
    }

    public Historiepagina {
        wijzigingen = List.copyOf(wijzigingen);
        partnernamen = Map.copyOf(partnernamen);
    }

    /** The version of the newest, to go up from. */
    public int eerste() {
        return wijzigingen.isEmpty() ? 0 : wijzigingen.get(0).versie();
    }

    /** The version of the oldest, to go down from. */
    public int laatste() {
        return wijzigingen.isEmpty()
                ? 0
                : wijzigingen.get(wijzigingen.size() - 1).versie();
    }

    /** Whether the klantdossier was there before its history, as when it was loaded from elsewhere. */
    public boolean beginOnbekend() {
        return !oudere
                && (wijzigingen.isEmpty()
                        || wijzigingen.get(wijzigingen.size() - 1).aanleiding()
                                != Klantwijziging.Aanleiding.TOEGEVOEGD);
    }

    /** What putting back the value of a line about a field would do. */
    public Terugzetting terugzetting(Wijzigingsregel regel) {
        return Terugzetting.van(klant, regel, partnernamen);
    }

    @Override
    public String toString() {
        return "Historiepagina[" + wijzigingen.size() + " wijzigingen]";
    }
}
