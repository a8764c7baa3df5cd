package nl.klantcrm.adviesdossier.web;

import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.klantcrm.adviesdossier.AdviestypeId;
import nl.klantcrm.adviesdossier.MaakAdviesdossier;
import nl.klantcrm.adviesdossier.VoorWie;
import nl.klantcrm.klant.BsnProef;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.PartnerId;
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
 * @param concept the key it waits under
 * @param zoek what was typed to find the klant
 * @param partner id of whom the page named beside Partner, 0 when it could name nobody
 * @param nummerBewaren the adviser has seen that the omschrijving seems to hold a BSN and keeps it all the same
 */
record AdviesdossierForm(
        @Nullable String concept,
        @Nullable String zoek,
        @Ingevuld @Pattern(regexp = NUMMER) @Nullable String klant,
        @EenVan(VoorWie.class) @Nullable String voorWie,
        @Nullable String partner,
        @Ingevuld @Pattern(regexp = NUMMER) @Nullable String type,
        @Ingevuld @Datum @Nullable String dossierdatum,
        @Hoogstens(200) @GeenStuurtekens @Nullable String omschrijving,
        @Nullable String nummerBewaren)
        implements Serializable {

    /** An id, or nothing: which of the two is another rule's business. */
    private static final String NUMMER = "\\d{0,18}";

    static AdviesdossierForm leeg(String concept, LocalDate vandaag) {
        return new AdviesdossierForm(concept, null, null, null, null, null, Datums.iso(vandaag), null, null);
    }

    AdviesdossierForm metConcept(String sleutel) {
        return met(sleutel, klant, voorWie);
    }

    /** For another klant it has to be said anew for whom it is. */
    AdviesdossierForm metKlant(String gekozen) {
        return met(concept, gekozen, gekozen.equals(klant) ? voorWie : null);
    }

    private AdviesdossierForm met(@Nullable String sleutel, @Nullable String gekozen, @Nullable String antwoord) {
        return new AdviesdossierForm(
                sleutel, zoek, gekozen, antwoord, partner, type, dossierdatum, omschrijving, nummerBewaren);
    }

    /** Whether somebody is looking for a klant and has not chosen one yet. */
    boolean zoektKlant() {
        return Tekst.schoon(klant) == null && Tekst.schoon(zoek) != null;
    }

    /** Empty as long as no date was typed that can be read. */
    Optional<LocalDate> datum() {
        try {
            return Optional.ofNullable(Datums.lees(dossierdatum));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<KlantId> gekozenKlant() {
        return klant == null || klant.isEmpty() || !klant.matches(NUMMER)
                ? Optional.empty()
                : Optional.of(KlantId.valueOf(klant));
    }

    /** Null as long as none was chosen. */
    @Nullable
    AdviestypeId gekozenType() {
        return type == null || type.isEmpty() || !type.matches(NUMMER) ? null : AdviestypeId.valueOf(type);
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
                genoemdePartner(),
                Tekst.schoon(omschrijving),
                Boolean.parseBoolean(nummerBewaren));
    }

    /** What is no id names nobody, so that it is asked again. */
    private @Nullable PartnerId genoemdePartner() {
        if (partner == null) {
            return null;
        }
        return partner.isEmpty() || !partner.matches(NUMMER)
                ? MaakAdviesdossier.NIEMAND
                : new PartnerId(Long.parseLong(partner));
    }

    @Override
    public String toString() {
        return "AdviesdossierForm[]";
    }
}
