/** The logboek: who did what of consequence, and when. Only ever added to, and without personal data of klanten. */
@ApplicationModule(allowedDependencies = {"web", "gedeeld"})
@NullMarked
package nl.klantcrm.logboek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
