package nl.klantcrm.uitwisseling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Columns as the database keeps them, by the path of their field. */
@Component
class Indelingen {

    private final Huishoudkolommen kolommen;

    Indelingen(Huishoudkolommen kolommen) {
        this.kolommen = kolommen;
    }

    /** @param velden empty for a column that is left out, which becomes null */
    List<@Nullable Kolom> van(List<String> velden) {
        List<@Nullable Kolom> indeling = new ArrayList<>();
        velden.forEach(veld -> indeling.add(kolommen.kolom(veld).orElse(null)));
        return indeling;
    }
}
