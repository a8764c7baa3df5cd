package nl.klantcrm.klant.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.PartnerId;
import nl.klantcrm.klant.Relatievorm;
import nl.klantcrm.web.Datum;
import nl.klantcrm.web.Datums;
import nl.klantcrm.web.EenVan;
import nl.klantcrm.web.Ingevuld;
import org.jspecify.annotations.Nullable;

/** One partner on the klant form, as typed. */
record PartnerForm(
        @Pattern(regexp = "\\d{0,18}") @Nullable String id,
        @Valid PersoonForm persoon,
        @Ingevuld @EenVan(Relatievorm.class) @Nullable String relatievorm,
        @Datum @Nullable String relatieBegin,
        @Datum @Nullable String relatieEinde) {

    static final PartnerForm LEEG = new PartnerForm(null, PersoonForm.LEEG, null, null, null);

    PartnerForm {
        persoon = Objects.requireNonNullElse(persoon, PersoonForm.LEEG);
    }

    static PartnerForm van(PartnerGegevens partner) {
        return new PartnerForm(
                partner.id() == null ? null : Long.toString(partner.id().waarde()),
                PersoonForm.van(partner.persoon()),
                partner.relatievorm().name(),
                Datums.iso(partner.relatieBegin()),
                Datums.iso(partner.relatieEinde()));
    }

    PartnerGegevens naarGegevens() {
        return new PartnerGegevens(
                id == null || id.isEmpty() ? null : new PartnerId(Long.parseLong(id)),
                persoon.naarGegevens(),
                Relatievorm.valueOf(Formwaarde.verplicht(relatievorm)),
                Datums.lees(relatieBegin),
                Datums.lees(relatieEinde));
    }
}
