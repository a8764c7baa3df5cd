package nl.klantcrm.adviesdossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in the calculation beside the hoofdgerechtigde, by volgnummer. Nobody selected means the question
 * is answered with Nee.
 */
record Selectie(@Nullable Integer partner, Set<Integer> kinderen) {

    static final Selectie NIEMAND = new Selectie(null, Set.of());

    Selectie {
        kinderen = Set.copyOf(kinderen);
    }

    /**
     * What the answers come to, whatever a browser sent.
     *
     * @throws OngeldigeInvoerException naming each question that is not answered as it may be
     */
    static Selectie uit(Antwoorden antwoorden, Deelnemers deelnemers, Typekenmerken type) {
        List<Overtreding> overtredingen = new ArrayList<>();
        Integer partner =
                antwoorden.rekenenMetPartner() ? partner(antwoorden.partners(), deelnemers, type, overtredingen) : null;
        Set<Integer> kinderen = antwoorden.rekenenMetKinderen()
                ? kinderen(antwoorden.kinderen(), deelnemers, type, overtredingen)
                : Set.of();
        if (!overtredingen.isEmpty()) {
            throw new OngeldigeInvoerException(overtredingen);
        }
        return new Selectie(partner, kinderen);
    }

    private static @Nullable Integer partner(
            Set<Integer> gekozen, Deelnemers deelnemers, Typekenmerken type, List<Overtreding> overtredingen) {
        Set<Integer> kiesbaar = volgnummers(deelnemers.kiesbarePartners());
        String fout = null;
        if (!type.laadtPartner()) {
            fout = "adviesdossier.fout.partnerNietGeladen";
        } else if (kiesbaar.isEmpty()) {
            fout = "adviesdossier.fout.geenKiesbarePartner";
        } else if (!kiesbaar.containsAll(gekozen)) {
            fout = "adviesdossier.fout.partnerNietKiesbaar";
        } else if (gekozen.size() > 1 || (gekozen.isEmpty() && kiesbaar.size() > 1)) {
            fout = "adviesdossier.fout.eenPartner";
        }
        if (fout != null) {
            overtredingen.add(Overtreding.van("rekenenMetPartner", fout));
            return null;
        }
        // With one who may be chosen there is nothing to choose.
        return gekozen.isEmpty()
                ? kiesbaar.iterator().next()
                : gekozen.iterator().next();
    }

    private static Set<Integer> kinderen(
            Set<Integer> gekozen, Deelnemers deelnemers, Typekenmerken type, List<Overtreding> overtredingen) {
        Set<Integer> kiesbaar = volgnummers(deelnemers.kiesbareKinderen());
        String fout = null;
        if (!type.laadtKinderen()) {
            fout = "adviesdossier.fout.kinderenNietGeladen";
        } else if (kiesbaar.isEmpty()) {
            fout = "adviesdossier.fout.geenKiesbaarKind";
        } else if (!kiesbaar.containsAll(gekozen)) {
            fout = "adviesdossier.fout.kindNietKiesbaar";
        } else if (gekozen.isEmpty()) {
            fout = "adviesdossier.fout.kindKiezen";
        }
        if (fout != null) {
            overtredingen.add(Overtreding.van("rekenenMetKinderen", fout));
            return Set.of();
        }
        return gekozen;
    }

    private static Set<Integer> volgnummers(List<VastgelegdPersoon> personen) {
        Set<Integer> volgnummers = new HashSet<>();
        personen.forEach(p -> volgnummers.add(p.volgnummer()));
        return volgnummers;
    }

    boolean rekenenMetPartner() {
        return partner != null;
    }

    boolean rekenenMetKinderen() {
        return !kinderen.isEmpty();
    }

    boolean bevat(VastgelegdPersoon persoon) {
        return persoon.rol() == Rol.KIND
                ? kinderen.contains(persoon.volgnummer())
                : partner != null && partner == persoon.volgnummer();
    }
}
