/** The one normal form in which text is stored for finding it and asked for, whatever it is the text of. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.klantcrm.zoektekst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
