package nl.klantcrm.zoeken;

import java.util.List;
import nl.klantcrm.adviesdossier.AdviesdossierRegel;
import nl.klantcrm.adviespartner.AdviespartnerRegel;
import nl.klantcrm.klant.KlantRegel;

/**
 * What was found, the first few of each kind.
 *
 * @param meerKlanten whether there are more klanten than shown
 * @param meerDossiers whether there may be more adviesdossiers than shown
 */
public record Gevonden(
        List<KlantRegel> klanten,
        boolean meerKlanten,
        List<AdviesdossierRegel> dossiers,
        boolean meerDossiers,
        List<AdviespartnerRegel> adviespartners) {

    static final Gevonden NIETS = new Gevonden(List.of(), false, List.of(), false, List.of());

    public int aantal() {
        return klanten.size() + dossiers.size() + adviespartners.size();
    }

    @Override
    public String toString() {
        return "Gevonden[" + aantal() + "]";
    }
}
