package nl.klantcrm.adviesdossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.klant.KlantId;
import org.jspecify.annotations.Nullable;

/**
 * An adviesdossier with its momentopname. All of it is the dossier's own: nothing follows the klantdossier.
 *
 * @param versie to hand back with the answers; goes up with every change
 * @param typeId of the type as it is now
 * @param behandelaar who works on it: at first its maker
 * @param voorganger the dossier that this one follows; null when it follows none
 * @param definitiefOp when its advice was issued; null for a concept, as is definitiefDoor
 * @param huishouden from the momentopname, as are type and personen
 * @param personen by role
 * @param partnervraag null when the type loads no partners, so that there is nothing to ask
 * @param kinderenvraag likewise for kinderen
 */
public record AdviesdossierDetails(
        AdviesdossierId id,
        int versie,
        Dossiernummer nummer,
        KlantId klant,
        AdviestypeId typeId,
        LocalDate dossierdatum,
        @Nullable String omschrijving,
        VoorWie voorWie,
        Status status,
        Instant aangemaaktOp,
        GebruikerId aangemaaktDoor,
        GebruikerId behandelaar,
        @Nullable AdviesdossierId voorganger,
        @Nullable Instant definitiefOp,
        @Nullable GebruikerId definitiefDoor,
        Instant genomenOp,
        Typekenmerken type,
        Huishoudgegevens huishouden,
        List<VastgelegdPersoon> personen,
        @Nullable Vraag partnervraag,
        @Nullable Vraag kinderenvraag) {

    public AdviesdossierDetails {
        personen = List.copyOf(personen);
    }

    public VastgelegdPersoon hoofdgerechtigde() {
        return personen.stream()
                .filter(p -> p.rol() == Rol.HOOFDGERECHTIGDE)
                .findFirst()
                .orElseThrow();
    }

    /** Whether this is a partner of the klant and not of the hoofdgerechtigde, who was another one. */
    public boolean isAnderePartner(VastgelegdPersoon persoon) {
        return persoon.herkomst() == Herkomst.PARTNER
                && persoon.rol() != Rol.HOOFDGERECHTIGDE
                && !hoofdgerechtigde().isKlant();
    }

    /**
     * Where the relation of this person as a partner is kept: with the one who is the klant's partner, whoever of the
     * two is hoofdgerechtigde. Null for the hoofdgerechtigde and kinderen.
     */
    public @Nullable VastgelegdPersoon relatie(VastgelegdPersoon persoon) {
        if (persoon.rol() != Rol.PARTNER && persoon.rol() != Rol.EX_PARTNER) {
            return null;
        }
        return persoon.isKlant() ? hoofdgerechtigde() : persoon;
    }

    /** The parents of a kind as far as they are in the momentopname. */
    public List<VastgelegdPersoon> ouders(VastgelegdPersoon kind) {
        return personen.stream().filter(kind::isKindVan).toList();
    }

    @Override
    public String toString() {
        return "AdviesdossierDetails[" + nummer + "]";
    }
}
