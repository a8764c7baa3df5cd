package nl.klantcrm.klant.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.adviespartner.AdviespartnerRegel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class Adviespartnernamen {

    private final AdviespartnerOverzicht overzicht;

    Adviespartnernamen(AdviespartnerOverzicht overzicht) {
        this.overzicht = overzicht;
    }

    @Nullable
    String naam(@Nullable AdviespartnerId id) {
        return id == null
                ? null
                : overzicht.vind(id).map(AdviespartnerRegel::naam).orElse(null);
    }

    /** For many at once: they are looked up together, and only when one is asked for. */
    Function<AdviespartnerId, @Nullable String> ineens() {
        Map<AdviespartnerId, String> namen = new HashMap<>();
        return id -> {
            if (namen.isEmpty()) {
                overzicht.alle().forEach(a -> namen.put(a.id(), a.naam()));
            }
            return namen.get(id);
        };
    }
}
