package nl.klantcrm.adviesdossier;

import java.util.List;
import java.util.function.Predicate;
import nl.klantcrm.klant.PartnerId;

/**
 * For whom a calculation is made is a point of view on one household: turning it round exchanges the roles of klant
 * and partner and touches no fact. A child's <em>kind van</em> is such a fact, as is who else was a partner of the
 * klant. Turning round twice therefore changes nothing.
 */
final class Perspectief {

    private Perspectief() {}

    /** The same persons, seen from the other of the two: what the klant was, the partner now is. */
    static List<VastgelegdPersoon> wissel(List<VastgelegdPersoon> personen, PartnerId partner) {
        Rol vanKlant = rolVan(personen, VastgelegdPersoon::isKlant);
        Rol vanPartner = rolVan(personen, p -> p.isPartner(partner));
        return personen.stream()
                .map(p -> p.isKlant() ? p.metRol(vanPartner) : p.isPartner(partner) ? p.metRol(vanKlant) : p)
                .toList();
    }

    private static Rol rolVan(List<VastgelegdPersoon> personen, Predicate<VastgelegdPersoon> wie) {
        return personen.stream().filter(wie).findFirst().orElseThrow().rol();
    }
}
