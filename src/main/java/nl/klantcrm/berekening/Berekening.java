package nl.klantcrm.berekening;

import nl.klantcrm.adviesdossier.Rekeninvoer;
import nl.klantcrm.adviesdossier.spi.Dossiertab;

/**
 * A calculation. A bean of this type has its tab on every adviesdossier, its page, and its part of the dossier on paper.
 */
public interface Berekening extends Dossiertab {

    /**
     * Template with a fragment {@code uitkomst(uitkomst)} that shows what came out, pictures included, on the page and on
     * paper alike: without scripts, without buttons, under the heading of the calculation (so its own start at h3), and with
     * ids that begin with {@link #pad()}.
     */
    String sjabloon();

    /**
     * What comes out, for the fragment to show. The same rekeninvoer always gives the same: no calculation asks what day it
     * is, so that an adviesdossier that was issued keeps saying what it said.
     */
    Object reken(Rekeninvoer invoer);
}
