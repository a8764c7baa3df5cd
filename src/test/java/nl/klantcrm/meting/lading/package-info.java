/** Fills a database with as many invented households as one likes, by COPY: the same ones for the same seed. */
@NullMarked
package nl.klantcrm.meting.lading;

import org.jspecify.annotations.NullMarked;
