/** The application; each package below it is a module. */
@NullMarked
package nl.klantcrm;

import org.jspecify.annotations.NullMarked;
