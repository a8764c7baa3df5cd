/** The page of a calculation. */
@NullMarked
package nl.klantcrm.berekening.web;

import org.jspecify.annotations.NullMarked;
