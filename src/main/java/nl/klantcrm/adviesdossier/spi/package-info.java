/** What others tell the adviesdossier module: which tabs of theirs stand on its pages. */
@NamedInterface("spi")
@NullMarked
package nl.klantcrm.adviesdossier.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
