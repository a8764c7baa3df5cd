package nl.klantcrm.uitwisseling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerRegel;
import org.jspecify.annotations.Nullable;

/** The Adviespartners, by name as files have it. */
final class Kantoren {

    private final Map<String, String> opNaam = new HashMap<>();
    private final Set<AdviespartnerId> actief = new HashSet<>();

    Kantoren(List<AdviespartnerRegel> alle) {
        for (AdviespartnerRegel kantoor : alle) {
            opNaam.put(Rijlezer.opNaam(kantoor.naam()), kantoor.id().toString());
            if (kantoor.actief()) {
                actief.add(kantoor.id());
            }
        }
    }

    /** Ids by {@link Rijlezer#opNaam name}. */
    Map<String, String> opNaam() {
        return opNaam;
    }

    /** Whether a klant who belongs to the one may be moved to, or stay with, the other. */
    boolean mag(@Nullable AdviespartnerId huidig, @Nullable AdviespartnerId gekozen) {
        return gekozen == null || gekozen.equals(huidig) || actief.contains(gekozen);
    }
}
