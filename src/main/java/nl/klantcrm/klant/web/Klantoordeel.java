package nl.klantcrm.klant.web;

import java.util.List;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.klant.Klantgegevens;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What the klant form says of a household.
 *
 * @param gegevens the household; null exactly when something is wrong
 * @param overtredingen what is wrong, named by the paths of the form
 * @param bevatBsn whether free text holds what looks like a BSN, which the form asks about
 */
@NamedInterface("invoer")
public record Klantoordeel(@Nullable Klantgegevens gegevens, List<Overtreding> overtredingen, boolean bevatBsn) {}
