package nl.klantcrm.adviesdossier;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;

/** The persons of a momentopname as candidates for its calculation: who could take part, and who may not, and why. */
record Deelnemers(List<VastgelegdPersoon> personen, Selecteerbaarheid regel) {

    VastgelegdPersoon hoofdgerechtigde() {
        return personen.stream()
                .filter(p -> p.rol() == Rol.HOOFDGERECHTIGDE)
                .findFirst()
                .orElseThrow();
    }

    /** The hoofdgerechtigde first, then partners, then kinderen. */
    List<VastgelegdPersoon> opRol() {
        return personen.stream()
                .sorted(comparing(VastgelegdPersoon::rol).thenComparing(VastgelegdPersoon::volgnummer))
                .toList();
    }

    /** All that were ever the partner of the klant or, seen from a partner, the klant; kiesbaar or not. */
    List<VastgelegdPersoon> partners() {
        return personen.stream()
                .filter(p -> p.rol() == Rol.PARTNER || p.rol() == Rol.EX_PARTNER)
                .toList();
    }

    List<VastgelegdPersoon> kinderen() {
        return personen.stream().filter(p -> p.rol() == Rol.KIND).toList();
    }

    List<VastgelegdPersoon> kiesbarePartners() {
        return partners().stream().filter(this::kiesbaar).toList();
    }

    List<VastgelegdPersoon> kiesbareKinderen() {
        return kinderen().stream().filter(this::kiesbaar).toList();
    }

    boolean kiesbaar(VastgelegdPersoon persoon) {
        return redenTegen(persoon).isEmpty();
    }

    /** Empty for who may be chosen as partner or kind in the calculation. */
    Optional<Reden> redenTegen(VastgelegdPersoon persoon) {
        return persoon.rol() == Rol.KIND ? regel.redenTegenKind(persoon.persoon()) : redenTegenPartner(persoon);
    }

    private Optional<Reden> redenTegenPartner(VastgelegdPersoon persoon) {
        VastgelegdPersoon hoofdgerechtigde = hoofdgerechtigde();
        if (persoon.isKlant() == hoofdgerechtigde.isKlant()) {
            // Seen from a partner, the klant's other partners are nobody's partner here.
            return Optional.of(new Reden(Reden.Soort.GEEN_PARTNER_VAN_HOOFDGERECHTIGDE, null));
        }
        return regel.redenTegenPartner(persoon.persoon(), relatie(persoon).relatieEinde());
    }

    /** Relations are kept with the one who is the klant's partner, whoever of the two is hoofdgerechtigde. */
    VastgelegdPersoon relatie(VastgelegdPersoon partner) {
        return partner.isKlant() ? hoofdgerechtigde() : partner;
    }
}
