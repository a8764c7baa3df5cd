package nl.klantcrm.zoeken.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one kind.
 *
 * @param soort key of its name in the bundles, and part of an id on the page
 * @param allemaal address of the list with all of them; null when these are all
 */
record Treffergroep(
        String soort, List<Treffer> treffers, @Nullable String allemaal) {}
