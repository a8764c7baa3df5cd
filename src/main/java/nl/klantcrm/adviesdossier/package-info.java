/** Adviesdossiers: one piece of advice each, with its immutable momentopname of the household. */
@ApplicationModule(allowedDependencies = {"klant", "klant::spi", "adviespartner", "gebruiker", "web", "gedeeld"})
@NullMarked
package nl.klantcrm.adviesdossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
