package nl.klantcrm.klant.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KindId;
import nl.klantcrm.klant.KindVan;
import nl.klantcrm.web.Ingevuld;
import org.jspecify.annotations.Nullable;

/**
 * One kind on the klant form, as typed.
 *
 * @param kindVan {@code KLANT}, or {@code PARTNER-0} and {@code BEIDEN-0} with the index of the partner on the form
 */
record KindForm(
        @Pattern(regexp = "\\d{0,18}") @Nullable String id,
        @Valid PersoonForm persoon,

        @Ingevuld @Pattern(regexp = "|" + VORM) @Nullable String kindVan) {

    private static final String VORM = "KLANT|(PARTNER|BEIDEN)-\\d{1,3}";
    private static final java.util.regex.Pattern WAARDE = java.util.regex.Pattern.compile(VORM);

    static final KindForm LEEG = new KindForm(null, PersoonForm.LEEG, null);

    KindForm {
        persoon = Objects.requireNonNullElse(persoon, PersoonForm.LEEG);
    }

    static KindForm van(KindGegevens kind) {
        return new KindForm(
                kind.id() == null ? null : Long.toString(kind.id().waarde()),
                PersoonForm.van(kind.persoon()),
                waarde(kind.kindVan(), kind.partner()));
    }

    static String waarde(KindVan kindVan, @Nullable Integer partner) {
        return partner == null ? kindVan.name() : kindVan.name() + "-" + partner;
    }

    /** The same kind after a partner left the form: later partners move up, and who was of that one is open again. */
    KindForm zonderPartner(int weg) {
        Integer partner = partner();
        KindVan soort = soort();
        if (soort == null || partner == null || partner < weg) {
            return this;
        }
        return new KindForm(id, persoon, partner == weg ? null : waarde(soort, partner - 1));
    }

    KindGegevens naarGegevens() {
        return new KindGegevens(
                id == null || id.isEmpty() ? null : new KindId(Long.parseLong(id)),
                persoon.naarGegevens(),
                Objects.requireNonNull(soort(), "a valid form says whose child it is"),
                partner());
    }

    @Nullable
    KindVan soort() {
        return kindVan != null && WAARDE.matcher(kindVan).matches()
                ? KindVan.valueOf(kindVan.replaceFirst("-.*", ""))
                : null;
    }

    @Nullable
    Integer partner() {
        return soort() != null && kindVan != null && kindVan.indexOf('-') > 0
                ? Integer.valueOf(kindVan.substring(kindVan.indexOf('-') + 1))
                : null;
    }
}
