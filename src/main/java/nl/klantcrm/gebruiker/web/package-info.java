/** Pages of the sign-in. */
@NullMarked
package nl.klantcrm.gebruiker.web;

import org.jspecify.annotations.NullMarked;
