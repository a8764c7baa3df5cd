package nl.klantcrm.bulk.spi;

import org.jspecify.annotations.Nullable;

/**
 * A record as a result names it.
 *
 * @param nummer what the office calls it, also when it is gone
 * @param naam null when it is gone
 * @param pad local address of its page; null when it is gone
 */
public record Bulkobject(
        String nummer, @Nullable String naam, @Nullable String pad) {

    @Override
    public String toString() {
        return nummer;
    }
}
