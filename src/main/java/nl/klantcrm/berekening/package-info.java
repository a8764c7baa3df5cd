/**
 * Calculations on an adviesdossier. Each reads the {@link nl.klantcrm.adviesdossier.Rekeninvoer} and nothing else of the
 * dossier, lives in a package of its own below this one, and is found by being a {@link nl.klantcrm.berekening.Berekening}.
 */
@ApplicationModule(
        allowedDependencies = {"adviesdossier", "adviesdossier::spi", "gebruiker", "logboek", "web", "gedeeld"})
@NullMarked
package nl.klantcrm.berekening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
