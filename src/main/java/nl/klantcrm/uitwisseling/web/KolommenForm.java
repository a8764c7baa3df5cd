package nl.klantcrm.uitwisseling.web;

import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import nl.klantcrm.uitwisseling.ImportDetails;
import org.jspecify.annotations.Nullable;

/**
 * The form that says what the columns of a file are.
 *
 * @param versie of the import as it was shown
 * @param kolommen per column of the file the field, empty for one that is left out
 */
record KolommenForm(@Pattern(regexp = "\\d{1,9}") @Nullable String versie, List<String> kolommen) {

    KolommenForm {
        List<String> gevuld = new ArrayList<>();
        if (kolommen != null) {
            kolommen.forEach(veld -> gevuld.add(veld == null ? "" : veld));
        }
        // Not unmodifiable: a form that was tampered with names the elements, and those are set after.
        kolommen = gevuld;
    }

    static KolommenForm van(ImportDetails opdracht) {
        return new KolommenForm(String.valueOf(opdracht.versie()), opdracht.kolommen());
    }

    int nummer() {
        return versie == null ? -1 : Integer.parseInt(versie);
    }
}
