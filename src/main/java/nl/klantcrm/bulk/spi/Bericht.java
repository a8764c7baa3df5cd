package nl.klantcrm.bulk.spi;

import java.util.List;

/**
 * A text of the bundles.
 *
 * @param argumenten what it fills in
 */
public record Bericht(String sleutel, List<String> argumenten) {

    public Bericht {
        argumenten = List.copyOf(argumenten);
    }

    public static Bericht van(String sleutel, String... argumenten) {
        return new Bericht(sleutel, List.of(argumenten));
    }
}
