/** Where the data is kept when no server is given: a real PostgreSQL in a directory of its own. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.klantcrm.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
