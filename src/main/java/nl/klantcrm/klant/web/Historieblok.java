package nl.klantcrm.klant.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One save in the history of a klantdossier, in words.
 *
 * @param wanneer date and time
 * @param wie name of the user
 * @param aanleiding message key of what was done
 */
record Historieblok(String wanneer, String wie, String aanleiding, List<Persoon> personen) {

    /**
     * What the save did to one person.
     *
     * @param wie role and name
     * @param gebeurtenis message key, when the person came, or went with the values that velden has
     */
    record Persoon(String wie, @Nullable String gebeurtenis, List<Veld> velden) {}

    /**
     * What it did to one field.
     *
     * @param van empty for no value, as is naar
     * @param terugzetten address of the page that puts the old value back; null when that cannot be done
     * @param bezwaar message key of why it cannot; null when it can, or is not for this user to do
     */
    record Veld(
            String label,
            String van,
            String naar,
            @Nullable String terugzetten,
            @Nullable String bezwaar) {}
}
