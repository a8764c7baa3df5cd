package nl.klantcrm.adviesdossier.web;

import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.klantcrm.adviesdossier.AdviestypeId;
import nl.klantcrm.adviesdossier.MaakAdviesdossier;
import nl.klantcrm.adviesdossier.VoorWie;
import nl.klantcrm.klant.BsnProef;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.web.Datum;
import nl.klantcrm.web.Datums;
import nl.klantcrm.web.EenVan;
import nl.klantcrm.web.GeenStuurtekens;
import nl.klantcrm.web.Hoogstens;
import nl.klantcrm.web.Ingevuld;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A new adviesdossier as typed, right or wrong: all of it text, so nothing can fail before the rules look at it.
 * Serializable, for it waits in the session while a klant is added on another page.
 *
 * @param zoek what was typed to find the klant
 * @param nummerBewaren the adviser has seen that the omschrijving seems to hold a BSN and keeps it all the same
 */
record AdviesdossierForm(
        @Nullable String zoek,
        @Ingevuld @Pattern(regexp = NUMMER) @Nullable String klant,
        @EenVan(VoorWie.class) @Nullable String voorWie,
        @Ingevuld @Pattern(regexp = NUMMER) @Nullable String type,
        @Ingevuld @Datum @Nullable String dossierdatum,
        @Hoogstens(200) @GeenStuurtekens @Nullable String omschrijving,
        @Nullable String nummerBewaren)
        implements Serializable {

    /** An id, or nothing: which of the two is another rule's business. */
    private static final String NUMMER = "\\d{0,18}";

    static AdviesdossierForm leeg(LocalDate vandaag) {
        return new AdviesdossierForm(null, null, null, null, Datums.iso(vandaag), null, null);
    }

    AdviesdossierForm metKlant(@Nullable String andereKlant) {
        String antwoord = Objects.equals(klant, andereKlant) ? voorWie : null;
        return new AdviesdossierForm(zoek, andereKlant, antwoord, type, dossierdatum, omschrijving, nummerBewaren);
    }

    /** Whether somebody is looking for a klant and has not chosen one yet. */
    boolean zoektKlant() {
        return Tekst.schoon(klant) == null && Tekst.schoon(zoek) != null;
    }

    public boolean bevatNummer() {
        return BsnProef.vindt(omschrijving);
    }

    /** Only for a form without errors. */
    MaakAdviesdossier naarOpdracht() {
        return new MaakAdviesdossier(
                KlantId.valueOf(Objects.requireNonNull(klant)),
                AdviestypeId.valueOf(Objects.requireNonNull(type)),
                Objects.requireNonNull(Datums.lees(dossierdatum)),
                voorWie == null || voorWie.isEmpty() ? null : VoorWie.valueOf(voorWie),
                Tekst.schoon(omschrijving),
                Boolean.parseBoolean(nummerBewaren));
    }

    @Override
    public String toString() {
        return "AdviesdossierForm[]";
    }
}
