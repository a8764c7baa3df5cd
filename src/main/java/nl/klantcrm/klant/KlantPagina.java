package nl.klantcrm.klant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list.
 *
 * @param aantal of klanten that the question finds, all pages together
 * @param meer whether there are more than that: counting has a bound
 * @param vorige cursor before which the page before it lies; null on the first page
 * @param volgende cursor after which the next page lies; null on the last page
 * @param opnieuw whether the cursor that was asked for belongs to no such list, so that this is its first page
 */
public record KlantPagina(
        List<KlantRegel> regels,
        int aantal,
        boolean meer,
        @Nullable String vorige,
        @Nullable String volgende,
        boolean opnieuw) {}
