package nl.klantcrm.klant.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.klantcrm.klant.KlantZoekvraag.Sortering;
import org.jspecify.annotations.Nullable;

/** The columns of the list, in their order. */
enum Kolom {
    NAAM(Sortering.NAAM),
    NUMMER(Sortering.KLANTNUMMER),
    GEBOORTEDATUM(Sortering.GEBOORTEDATUM),
    PARTNER(null),
    PLAATS(null),
    ADVIESPARTNER(null),
    DOSSIERS(null),
    GEWIJZIGD(Sortering.GEWIJZIGD);

    private final @Nullable Sortering sortering;

    Kolom(@Nullable Sortering sortering) {
        this.sortering = sortering;
    }

    /** What the list is sorted by when this column is; null when it cannot be. */
    @Nullable
    Sortering sortering() {
        return sortering;
    }

    /** As the address of the list names it, and the end of its message key. */
    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kolom> van(String naam) {
        return Arrays.stream(values())
                .filter(kolom -> kolom.naam().equals(naam))
                .findFirst();
    }
}
