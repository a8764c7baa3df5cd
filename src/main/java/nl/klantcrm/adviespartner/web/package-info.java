/** Pages of the Adviespartners. */
@NullMarked
package nl.klantcrm.adviespartner.web;

import org.jspecify.annotations.NullMarked;
