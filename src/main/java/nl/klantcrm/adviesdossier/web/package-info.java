/** Pages of the adviesdossiers. */
@NullMarked
package nl.klantcrm.adviesdossier.web;

import org.jspecify.annotations.NullMarked;
