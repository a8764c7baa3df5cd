package nl.klantcrm.klant;

import org.jspecify.annotations.Nullable;

/**
 * A kind of the household.
 *
 * @param id of a kind that is kept already, null for a new one
 * @param partner index in the household's partners of the partner who is a parent; null when only the klant is
 */
public record KindGegevens(
        @Nullable KindId id,
        Persoonsgegevens persoon,
        KindVan kindVan,
        @Nullable Integer partner) {}
