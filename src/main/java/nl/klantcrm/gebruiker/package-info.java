/** Users of the office, their roles and rights, and the sign-in. */
@ApplicationModule(allowedDependencies = {"web", "gedeeld"})
@NullMarked
package nl.klantcrm.gebruiker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
