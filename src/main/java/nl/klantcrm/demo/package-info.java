/** Demo accounts and demo data, in the profile demo only. */
@ApplicationModule(allowedDependencies = {"klant", "adviesdossier", "adviespartner", "gebruiker", "gedeeld"})
@NullMarked
package nl.klantcrm.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
