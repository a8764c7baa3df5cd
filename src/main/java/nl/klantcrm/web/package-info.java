/** The technical side of pages: errors, forms, dates and the frame. Knows no klant and no dossier. */
@ApplicationModule(allowedDependencies = {"gedeeld"})
@NullMarked
package nl.klantcrm.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
