/** The page of the overzicht. */
@NullMarked
package nl.klantcrm.overzicht.web;

import org.jspecify.annotations.NullMarked;
