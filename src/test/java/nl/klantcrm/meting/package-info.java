/**
 * How fast the application is: puts users in front of the packaged jar and compares what they get with the bare SQL and
 * with a file of the same size. See docs/performance.md.
 */
@NullMarked
package nl.klantcrm.meting;

import org.jspecify.annotations.NullMarked;
