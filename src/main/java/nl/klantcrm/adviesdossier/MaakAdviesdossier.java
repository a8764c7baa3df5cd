package nl.klantcrm.adviesdossier;

import java.time.LocalDate;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * What a new adviesdossier is made of.
 *
 * @param voorWie only needed when the klantdossier allows calculations for klant and partner
 * @param partner whom the adviseur was told that a calculation for the partner is for, {@link #NIEMAND} when nobody
 *     could be named; null when there was nobody to tell
 * @param bsnBewaren whether a number in the omschrijving that looks like a BSN is kept all the same
 */
public record MaakAdviesdossier(
        KlantId klant,
        AdviestypeId type,
        LocalDate dossierdatum,
        @Nullable VoorWie voorWie,
        @Nullable PartnerId partner,
        @Nullable String omschrijving,
        boolean bsnBewaren) {

    /** No partner of anybody. */
    public static final PartnerId NIEMAND = new PartnerId(0);

    @Override
    public String toString() {
        return "MaakAdviesdossier[klant=" + klant + ", type=" + type + "]";
    }
}
