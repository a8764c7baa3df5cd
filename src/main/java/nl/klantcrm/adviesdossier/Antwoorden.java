package nl.klantcrm.adviesdossier;

import java.util.Set;

/**
 * The answers to the two questions of an adviesdossier. Persons are named by their volgnummer in the momentopname;
 * with Nee they are ignored.
 *
 * @param partners those ticked; a calculation has room for one
 */
public record Antwoorden(
        boolean rekenenMetPartner, Set<Integer> partners, boolean rekenenMetKinderen, Set<Integer> kinderen) {

    public Antwoorden {
        partners = Set.copyOf(partners);
        kinderen = Set.copyOf(kinderen);
    }
}
