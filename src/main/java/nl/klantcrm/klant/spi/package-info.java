/** What others tell the klant module: which items refer to a klant. */
@NamedInterface("spi")
@NullMarked
package nl.klantcrm.klant.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
