/** Pages of files in and out. */
@NullMarked
package nl.klantcrm.uitwisseling.web;

import org.jspecify.annotations.NullMarked;
