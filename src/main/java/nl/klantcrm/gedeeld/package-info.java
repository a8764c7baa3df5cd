/** What every module may say to another: the exceptions that end in a page of their own. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.klantcrm.gedeeld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
