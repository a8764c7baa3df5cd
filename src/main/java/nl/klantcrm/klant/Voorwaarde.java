package nl.klantcrm.klant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A condition in SQL with the values of its parameters, put together bit by bit. */
final class Voorwaarde {

    private final List<String> delen = new ArrayList<>();
    private final List<Object> waarden = new ArrayList<>();

    Voorwaarde en(String sql, Object... parameters) {
        return en(sql, List.of(parameters));
    }

    Voorwaarde en(String sql, Collection<?> parameters) {
        delen.add(sql);
        waarden.addAll(parameters);
        return this;
    }

    boolean isLeeg() {
        return delen.isEmpty();
    }

    /** {@code where} with all of it; nothing when there is no condition. */
    String waar() {
        return isLeeg() ? "" : " where " + String.join(" and ", delen);
    }

    List<Object> waarden() {
        return Collections.unmodifiableList(waarden);
    }
}
