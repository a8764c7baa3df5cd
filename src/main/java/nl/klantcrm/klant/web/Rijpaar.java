package nl.klantcrm.klant.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One person in what was typed and in what somebody else stored meanwhile.
 *
 * @param getypt null when the person is only in what is stored
 * @param opgeslagen null when the person is only in what was typed
 */
record Rijpaar<T>(Lot lot, @Nullable T getypt, @Nullable T opgeslagen) {

    /** Whose doing it is that the person is on both sides, or on one. */
    enum Lot {
        GEBLEVEN,
        NIEUW,
        VERWIJDERD_DOOR_ANDER,
        TOEGEVOEGD_DOOR_ANDER,
        VERWIJDERD_DOOR_U
    }

    /**
     * First those of the form, in its order, then those whom the other added, then those whom the form left out.
     *
     * @param sleutel says who somebody is; empty for who is new
     * @param bekend who was there when the form was opened
     */
    static <T> List<Rijpaar<T>> koppel(
            List<T> getypt, List<T> opgeslagen, Function<T, Optional<String>> sleutel, Set<String> bekend) {
        Map<String, T> over = new LinkedHashMap<>();
        opgeslagen.forEach(rij -> sleutel.apply(rij).ifPresent(wie -> over.put(wie, rij)));
        List<Rijpaar<T>> paren = new ArrayList<>();
        for (T rij : getypt) {
            Optional<String> wie = sleutel.apply(rij);
            T zelfde = wie.map(over::remove).orElse(null);
            Lot zonder = wie.isEmpty() ? Lot.NIEUW : Lot.VERWIJDERD_DOOR_ANDER;
            paren.add(new Rijpaar<>(zelfde == null ? zonder : Lot.GEBLEVEN, rij, zelfde));
        }
        over.forEach((wie, rij) -> {
            if (!bekend.contains(wie)) {
                paren.add(new Rijpaar<>(Lot.TOEGEVOEGD_DOOR_ANDER, null, rij));
            }
        });
        over.forEach((wie, rij) -> {
            if (bekend.contains(wie)) {
                paren.add(new Rijpaar<>(Lot.VERWIJDERD_DOOR_U, null, rij));
            }
        });
        return paren;
    }

    /** The row that the form goes on with; none when the adviser removed it. */
    Optional<T> vervolg(UnaryOperator<T> alsNieuw) {
        return switch (lot) {
            case GEBLEVEN, NIEUW -> Optional.ofNullable(getypt);
            case VERWIJDERD_DOOR_ANDER -> Optional.ofNullable(getypt).map(alsNieuw);
            case TOEGEVOEGD_DOOR_ANDER -> Optional.ofNullable(opgeslagen);
            case VERWIJDERD_DOOR_U -> Optional.empty();
        };
    }

    /** The person as typed, or else as stored. */
    T wie() {
        return getypt == null ? Objects.requireNonNull(opgeslagen) : getypt;
    }
}
