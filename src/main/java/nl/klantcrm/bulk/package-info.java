/**
 * Doing one thing with many records: frozen selections, carrying out one record at a time, and a result that names each.
 * Knows no kind of record; the modules that have them tell it through its spi.
 */
@ApplicationModule(allowedDependencies = {"gebruiker", "logboek", "web", "gedeeld"})
@NullMarked
package nl.klantcrm.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
