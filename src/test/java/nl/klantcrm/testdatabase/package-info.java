/** The one place that decides which PostgreSQL the tests work on. */
@NullMarked
package nl.klantcrm.testdatabase;

import org.jspecify.annotations.NullMarked;
