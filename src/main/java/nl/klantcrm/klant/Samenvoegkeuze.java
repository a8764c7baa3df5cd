package nl.klantcrm.klant;

import java.util.Set;
import nl.klantcrm.klant.Klantsamenvoeging.Plek;

/**
 * What of the klantdossier that goes is taken over into the one that stays.
 *
 * @param vanAnder the fields whose value is taken over
 * @param mee the partners and kinderen who come along, by their ids in the klantdossier that goes
 */
public record Samenvoegkeuze(Set<Plek> vanAnder, Set<PersoonId> mee) {

    public Samenvoegkeuze {
        vanAnder = Set.copyOf(vanAnder);
        mee = Set.copyOf(mee);
    }
}
