/** Klantdossiers: one household each, with klant, partners and kinderen. */
@ApplicationModule(
        allowedDependencies = {"adviespartner", "bulk", "bulk::spi", "gebruiker", "logboek", "web", "gedeeld"})
@NullMarked
package nl.klantcrm.klant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
