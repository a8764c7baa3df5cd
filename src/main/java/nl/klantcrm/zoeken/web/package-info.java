/** The search box and its page. */
@NullMarked
package nl.klantcrm.zoeken.web;

import org.jspecify.annotations.NullMarked;
