package nl.klantcrm.adviesdossier;

import java.time.LocalDate;
import nl.klantcrm.klant.KlantId;
import org.jspecify.annotations.Nullable;

/**
 * What a new adviesdossier is made of.
 *
 * @param voorWie only needed when the klantdossier allows calculations for klant and partner
 * @param bsnBewaren whether a number in the omschrijving that looks like a BSN is kept all the same
 */
public record MaakAdviesdossier(
        KlantId klant,
        AdviestypeId type,
        LocalDate dossierdatum,
        @Nullable VoorWie voorWie,
        @Nullable String omschrijving,
        boolean bsnBewaren) {

    @Override
    public String toString() {
        return "MaakAdviesdossier[klant=" + klant + ", type=" + type + "]";
    }
}
