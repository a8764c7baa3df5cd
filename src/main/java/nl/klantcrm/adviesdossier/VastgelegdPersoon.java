package nl.klantcrm.adviesdossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KindVan;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.PartnerId;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Relatievorm;
import org.jspecify.annotations.Nullable;

/**
 * A person as the momentopname keeps it: the facts of the klantdossier, and the role in this calculation.
 *
 * @param volgnummer within the dossier; what answers refer to
 * @param persoonId of the klant, partner or kind it was copied from, which may be gone by now
 * @param relatievorm of a partner, with the klant; as are relatieBegin and relatieEinde
 * @param kindVan of a kind
 * @param ouderPartnerId of a kind: the persoonId of the partner who is a parent
 */
@Embeddable
public record VastgelegdPersoon(
        int volgnummer,
        @Enumerated(EnumType.STRING) Rol rol,
        @Enumerated(EnumType.STRING) Herkomst herkomst,
        long persoonId,
        @Embedded Persoonsgegevens persoon,
        @Enumerated(EnumType.STRING) @Nullable Relatievorm relatievorm,
        @Nullable LocalDate relatieBegin,
        @Nullable LocalDate relatieEinde,
        @Enumerated(EnumType.STRING) @Nullable KindVan kindVan,
        @Nullable Long ouderPartnerId) {

    static VastgelegdPersoon klant(int volgnummer, KlantDetails klant) {
        return new VastgelegdPersoon(
                volgnummer,
                Rol.HOOFDGERECHTIGDE,
                Herkomst.KLANT,
                klant.id().waarde(),
                klant.gegevens().persoon(),
                null,
                null,
                null,
                null,
                null);
    }

    static VastgelegdPersoon partner(int volgnummer, PartnerGegevens partner) {
        return new VastgelegdPersoon(
                volgnummer,
                partner.relatieEinde() == null ? Rol.PARTNER : Rol.EX_PARTNER,
                Herkomst.PARTNER,
                Objects.requireNonNull(partner.id()).waarde(),
                partner.persoon(),
                partner.relatievorm(),
                partner.relatieBegin(),
                partner.relatieEinde(),
                null,
                null);
    }

    static VastgelegdPersoon kind(int volgnummer, KindGegevens kind, @Nullable PartnerId ouder) {
        return new VastgelegdPersoon(
                volgnummer,
                Rol.KIND,
                Herkomst.KIND,
                Objects.requireNonNull(kind.id()).waarde(),
                kind.persoon(),
                null,
                null,
                null,
                kind.kindVan(),
                ouder == null ? null : ouder.waarde());
    }

    VastgelegdPersoon metRol(Rol nieuw) {
        return new VastgelegdPersoon(
                volgnummer,
                nieuw,
                herkomst,
                persoonId,
                persoon,
                relatievorm,
                relatieBegin,
                relatieEinde,
                kindVan,
                ouderPartnerId);
    }

    public boolean isKlant() {
        return herkomst == Herkomst.KLANT;
    }

    /** Whether this kind is the other's, by birth and not by role. */
    public boolean isKindVan(VastgelegdPersoon ouder) {
        return kindVan != null && (ouder.isKlant() ? kindVan.viaKlant() : ouder.isPartner(ouderPartnerId));
    }

    boolean isPartner(@Nullable Long partnerId) {
        return herkomst == Herkomst.PARTNER && partnerId != null && persoonId == partnerId;
    }

    boolean isPartner(PartnerId partner) {
        return isPartner(partner.waarde());
    }

    @Override
    public String toString() {
        // Records print themselves; a name in a log would be personal data there.
        return "VastgelegdPersoon[" + volgnummer + ", " + rol + "]";
    }
}
