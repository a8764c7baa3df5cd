package nl.klantcrm.adviesdossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Relatievorm;
import org.jspecify.annotations.Nullable;

/**
 * What a calculation gets to see of an adviesdossier, and nothing else: persons are in it only when the question was
 * answered with Ja and they were selected. Derived from the momentopname and the answers, so it never follows later
 * changes of the klantdossier.
 *
 * @param type name of the type of calculation
 * @param vastgelegdOp when the momentopname was taken: a calculation knows nothing that came after
 * @param partner of the hoofdgerechtigde, whoever of the two is the klant
 */
public record Rekeninvoer(
        Dossiernummer dossiernummer,
        String type,
        LocalDate dossierdatum,
        Instant vastgelegdOp,
        VoorWie voorWie,
        Persoon hoofdgerechtigde,
        @Nullable Partner partner,
        List<Kind> kinderen) {

    public Rekeninvoer {
        kinderen = List.copyOf(kinderen);
    }

    /** @param naam in full, for headings */
    public record Persoon(
            String naam,
            Geslacht geslacht,
            LocalDate geboortedatum,
            @Nullable LocalDate overlijdensdatum) {

        private static Persoon van(VastgelegdPersoon vastgelegd) {
            Persoonsgegevens persoon = vastgelegd.persoon();
            // Nobody is loaded without one.
            LocalDate geboortedatum = Objects.requireNonNull(persoon.geboortedatum());
            return new Persoon(
                    persoon.naam().volledig(), persoon.geslacht(), geboortedatum, persoon.overlijdensdatum());
        }

        @Override
        public String toString() {
            return "Persoon[]";
        }
    }

    /** @param exPartner whether the relation has an end, also one after the dossierdatum */
    public record Partner(
            Persoon persoon,
            boolean exPartner,
            Relatievorm relatievorm,
            @Nullable LocalDate relatieBegin,
            @Nullable LocalDate relatieEinde) {}

    /**
     * @param vanHoofdgerechtigde whether this is a child of the hoofdgerechtigde
     * @param vanPartner whether this is a child of the partner in this calculation
     */
    public record Kind(Persoon persoon, boolean vanHoofdgerechtigde, boolean vanPartner) {}

    static Rekeninvoer van(
            Dossiernummer nummer,
            String type,
            LocalDate dossierdatum,
            Instant vastgelegdOp,
            VoorWie voorWie,
            Deelnemers deelnemers,
            Selectie selectie) {
        Optional<VastgelegdPersoon> partner =
                deelnemers.kiesbarePartners().stream().filter(selectie::bevat).findFirst();
        return new Rekeninvoer(
                nummer,
                type,
                dossierdatum,
                vastgelegdOp,
                voorWie,
                Persoon.van(deelnemers.hoofdgerechtigde()),
                partner.map(p -> partner(p, deelnemers.relatie(p))).orElse(null),
                deelnemers.kiesbareKinderen().stream()
                        .filter(selectie::bevat)
                        .map(k -> new Kind(
                                Persoon.van(k),
                                k.isKindVan(deelnemers.hoofdgerechtigde()),
                                partner.filter(k::isKindVan).isPresent()))
                        .toList());
    }

    private static Partner partner(VastgelegdPersoon partner, VastgelegdPersoon relatie) {
        return new Partner(
                Persoon.van(partner),
                partner.rol() == Rol.EX_PARTNER,
                Objects.requireNonNull(relatie.relatievorm()),
                relatie.relatieBegin(),
                relatie.relatieEinde());
    }
}
