package nl.klantcrm.uitwisseling;

import java.time.Instant;
import java.util.List;
import nl.klantcrm.gebruiker.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param versie to hand back with what is done to it
 * @param bestandsnaam as it was uploaded; null when that was a while ago
 * @param koppen of the columns of the file
 * @param kolommen for each of them the field of the klant form it is read as, or empty
 * @param keuzes null until it was started
 * @param telling null until it has ended
 */
public record ImportDetails(
        ImportId id,
        int versie,
        GebruikerId gebruiker,
        Importstatus status,
        Bestandssoort soort,
        @Nullable String bestandsnaam,
        List<String> koppen,
        List<String> kolommen,
        @Nullable Importkeuzes keuzes,
        int rijen,
        @Nullable Telling telling,
        Instant gemaaktOp,
        @Nullable Instant klaarOp) {

    @Override
    public String toString() {
        return "ImportDetails[" + id + " " + status + "]";
    }
}
