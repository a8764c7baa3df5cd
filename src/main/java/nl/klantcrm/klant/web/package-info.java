/** Pages of the Klant CRM. */
@NullMarked
package nl.klantcrm.klant.web;

import org.jspecify.annotations.NullMarked;
