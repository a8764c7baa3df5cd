package nl.klantcrm.adviesdossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.klantcrm.klant.Persoonsgegevens;
import org.jspecify.annotations.Nullable;

/**
 * The one rule of who may take part in a calculation: an event before the dossierdatum shuts a person out, an event
 * on that day or later does not. It decides who may be hoofdgerechtigde, who may be chosen as partner or kind, and
 * what a page says about those who may not. Source: the help article, "Rekenen met partner en kinderen".
 *
 * @param exPartnerToegestaan whether the end of a relation is no obstacle; a death always is
 */
record Selecteerbaarheid(LocalDate dossierdatum, boolean exPartnerToegestaan) {

    Optional<Reden> redenTegenKlant(Persoonsgegevens klant) {
        return alsErvoor(Reden.Soort.OVERLEDEN, klant.overlijdensdatum());
    }

    /** @param relatieEinde of the relation between klant and partner, whoever of the two is judged */
    Optional<Reden> redenTegenPartner(Persoonsgegevens partner, @Nullable LocalDate relatieEinde) {
        Optional<Reden> einde =
                exPartnerToegestaan ? Optional.empty() : alsErvoor(Reden.Soort.RELATIE_BEEINDIGD, relatieEinde);
        return einde.or(() -> alsErvoor(Reden.Soort.OVERLEDEN, partner.overlijdensdatum()));
    }

    Optional<Reden> redenTegenKind(Persoonsgegevens kind) {
        LocalDate geboren = kind.geboortedatum();
        if (geboren != null && geboren.isAfter(dossierdatum)) {
            return Optional.of(new Reden(Reden.Soort.NOG_NIET_GEBOREN, geboren));
        }
        return alsErvoor(Reden.Soort.OVERLEDEN, kind.overlijdensdatum());
    }

    private Optional<Reden> alsErvoor(Reden.Soort soort, @Nullable LocalDate gebeurtenis) {
        return Optional.ofNullable(gebeurtenis)
                .filter(datum -> datum.isBefore(dossierdatum))
                .map(datum -> new Reden(soort, datum));
    }
}
