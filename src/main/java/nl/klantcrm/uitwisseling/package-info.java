/** Households in and out of the application, as files of one row each. */
@ApplicationModule(
        allowedDependencies = {
            "klant",
            "klant :: invoer",
            "adviespartner",
            "bulk",
            "gebruiker",
            "logboek",
            "web",
            "gedeeld"
        })
@NullMarked
package nl.klantcrm.uitwisseling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
