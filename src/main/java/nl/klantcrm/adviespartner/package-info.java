/** Adviespartners: other advice offices for which is calculated. */
@ApplicationModule(allowedDependencies = {"gebruiker", "web", "gedeeld", "zoektekst"})
@NullMarked
package nl.klantcrm.adviespartner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
