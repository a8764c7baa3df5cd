/** What must hold over the whole model: tests that look at everything there is. */
@NullMarked
package nl.klantcrm.model;

import org.jspecify.annotations.NullMarked;
