/** One search box over klanten, adviesdossiers and Adviespartners. */
@ApplicationModule(allowedDependencies = {"klant", "adviesdossier", "adviespartner", "gebruiker", "web", "gedeeld"})
@NullMarked
package nl.klantcrm.zoeken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
