package nl.klantcrm.adviesdossier.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.klantcrm.adviesdossier.Rekeninvoer;
import org.jspecify.annotations.Nullable;

/**
 * The rekeninvoer as programs read it. Its form is promised by {@code docs/rekeninvoer.schema.json}: another form is
 * another schemaversie, and every name is always there, with null for what is not known.
 */
record RekeninvoerJson(
        int schemaversie,
        String dossiernummer,
        String type,
        LocalDate dossierdatum,
        String voorWie,
        Persoon hoofdgerechtigde,
        @Nullable Partner partner,
        List<Kind> kinderen) {

    private static final int SCHEMAVERSIE = 1;

    record Persoon(
            String naam,
            String geslacht,
            LocalDate geboortedatum,
            @Nullable LocalDate overlijdensdatum) {

        private static Persoon van(Rekeninvoer.Persoon persoon) {
            return new Persoon(
                    persoon.naam(), code(persoon.geslacht()), persoon.geboortedatum(), persoon.overlijdensdatum());
        }
    }

    record Partner(Persoon persoon, boolean exPartner, Relatie relatie) {

        private static Partner van(Rekeninvoer.Partner partner) {
            return new Partner(
                    Persoon.van(partner.persoon()),
                    partner.exPartner(),
                    new Relatie(code(partner.relatievorm()), partner.relatieBegin(), partner.relatieEinde()));
        }
    }

    record Relatie(
            String vorm,
            @Nullable LocalDate begin,
            @Nullable LocalDate einde) {}

    record Kind(Persoon persoon, boolean vanHoofdgerechtigde, boolean vanPartner) {

        private static Kind van(Rekeninvoer.Kind kind) {
            return new Kind(Persoon.van(kind.persoon()), kind.vanHoofdgerechtigde(), kind.vanPartner());
        }
    }

    static RekeninvoerJson van(Rekeninvoer invoer) {
        return new RekeninvoerJson(
                SCHEMAVERSIE,
                invoer.dossiernummer().toString(),
                invoer.type(),
                invoer.dossierdatum(),
                code(invoer.voorWie()),
                Persoon.van(invoer.hoofdgerechtigde()),
                invoer.partner() == null ? null : Partner.van(invoer.partner()),
                invoer.kinderen().stream().map(Kind::van).toList());
    }

    private static String code(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }
}
