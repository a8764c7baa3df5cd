package nl.klantcrm.adviesdossier.web;

import java.util.List;
import nl.klantcrm.adviesdossier.Hoofdgerechtigden;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import org.jspecify.annotations.Nullable;

/**
 * Part Klant CRM of a new adviesdossier: what was searched for, who was found, who is chosen.
 *
 * @param opties the chosen klant first, then those found
 * @param gevonden how many were found, no further than are shown; null when nothing was searched for
 * @param meer whether there are more
 * @param wie who would be hoofdgerechtigde; null without a klant, or without a dossierdatum to judge by
 * @param onbekend whether a klant was asked for who does not exist
 */
record Klantkeuze(
        @Nullable String zoek,
        List<Optie> opties,
        @Nullable Integer gevonden,
        boolean meer,
        @Nullable KlantDetails gekozen,
        @Nullable Hoofdgerechtigden wie,
        boolean onbekend) {

    /** One klant to choose, with what tells namesakes apart. */
    record Optie(KlantId id, String tekst) {}

    public boolean isGekozen(Optie optie) {
        return gekozen != null && gekozen.id().equals(optie.id());
    }

    /** Whether there is a question for whom the calculation is. */
    public boolean vraagtVoorWie() {
        return gekozen != null && gekozen.gegevens().berekeningenVoor() == BerekeningenVoor.KLANT_EN_PARTNER;
    }
}
