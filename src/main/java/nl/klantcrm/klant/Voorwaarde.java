package nl.klantcrm.klant;

import java.util.ArrayList;
import java.util.Collection;
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

    String sql() {
        return isLeeg() ? "true" : String.join(" and ", delen);
    }

    List<Object> waarden() {
        return List.copyOf(waarden);
    }
}
