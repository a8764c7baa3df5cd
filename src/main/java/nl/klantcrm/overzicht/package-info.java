/** The first page after signing in. */
@ApplicationModule(allowedDependencies = {"klant", "adviesdossier", "adviespartner", "gebruiker", "web", "gedeeld"})
@NullMarked
package nl.klantcrm.overzicht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
