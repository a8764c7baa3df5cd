/** The pages of bulkacties. */
@NullMarked
package nl.klantcrm.bulk.web;

import org.jspecify.annotations.NullMarked;
