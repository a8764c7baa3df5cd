package nl.klantcrm.klant.web;

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
}
