/** What others tell the bulk module: which records there are, and what can be done with many of them. */
@NamedInterface("spi")
@NullMarked
package nl.klantcrm.bulk.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
