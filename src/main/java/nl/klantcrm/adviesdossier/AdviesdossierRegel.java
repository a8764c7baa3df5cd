package nl.klantcrm.adviesdossier;

import java.time.Instant;
import java.time.LocalDate;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.Persoonsnaam;
import org.jspecify.annotations.Nullable;

/**
 * An adviesdossier as one line of a list.
 *
 * @param naam of the klant when the dossier was made
 * @param type name of the type, then
 * @param door name of the user who made it
 */
public record AdviesdossierRegel(
        AdviesdossierId id,
        Dossiernummer nummer,
        KlantId klant,
        Persoonsnaam naam,
        String type,
        LocalDate dossierdatum,
        VoorWie voorWie,
        Status status,
        Instant aangemaaktOp,
        GebruikerId aangemaaktDoor,
        @Nullable String door) {

    AdviesdossierRegel(
            AdviesdossierId id,
            Dossiernummer nummer,
            KlantId klant,
            Persoonsnaam naam,
            String type,
            LocalDate dossierdatum,
            VoorWie voorWie,
            Status status,
            Instant aangemaaktOp,
            GebruikerId aangemaaktDoor) {
        this(id, nummer, klant, naam, type, dossierdatum, voorWie, status, aangemaaktOp, aangemaaktDoor, null);
    }

    AdviesdossierRegel metDoor(@Nullable String gebruikersnaam) {
        return new AdviesdossierRegel(
                id,
                nummer,
                klant,
                naam,
                type,
                dossierdatum,
                voorWie,
                status,
                aangemaaktOp,
                aangemaaktDoor,
                gebruikersnaam);
    }

    @Override
    public String toString() {
        return "AdviesdossierRegel[" + nummer + "]";
    }
}
