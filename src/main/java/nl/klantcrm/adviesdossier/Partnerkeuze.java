package nl.klantcrm.adviesdossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.klantcrm.klant.PartnerGegevens;

/**
 * Which partner a calculation for the partner is made for: of those who may be hoofdgerechtigde the one of the
 * dossierdatum, else the current one, else the last.
 */
record Partnerkeuze(List<PartnerGegevens> partners, Selecteerbaarheid regel) {

    Optional<PartnerGegevens> hoofdgerechtigde() {
        return partners.stream().filter(p -> redenTegen(p).isEmpty()).max(voorkeur());
    }

    /** The hoofdgerechtigde or, when nobody can be it, who would come first; empty when there is no partner. */
    Optional<PartnerGegevens> bedoelde() {
        return hoofdgerechtigde().or(() -> partners.stream().max(voorkeur()));
    }

    /** Why nobody can be hoofdgerechtigde; empty when somebody can, or there is no partner. */
    Optional<Reden> redenTegenAllen() {
        return bedoelde().flatMap(this::redenTegen);
    }

    /** Empty for who can be hoofdgerechtigde. */
    Optional<Reden> redenTegen(PartnerGegevens partner) {
        return regel.redenTegenPartner(partner.persoon(), partner.relatieEinde());
    }

    private Comparator<PartnerGegevens> voorkeur() {
        return Comparator.comparing(this::opDossierdatum)
                .thenComparing(PartnerGegevens::huidig)
                .thenComparing(PartnerGegevens::relatieEinde, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private boolean opDossierdatum(PartnerGegevens partner) {
        LocalDate begin = partner.relatieBegin();
        LocalDate einde = partner.relatieEinde();
        return (begin == null || !begin.isAfter(regel.dossierdatum()))
                && (einde == null || !einde.isBefore(regel.dossierdatum()));
    }
}
