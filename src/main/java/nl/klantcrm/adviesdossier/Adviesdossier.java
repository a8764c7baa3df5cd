package nl.klantcrm.adviesdossier;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.KlantId;
import org.jspecify.annotations.Nullable;

/** One piece of advice: a type of calculation, a date, for whom, a momentopname, and who of it takes part. */
@Entity
class Adviesdossier {

    @EmbeddedId
    @AttributeOverride(name = "waarde", column = @Column(name = "id"))
    private AdviesdossierId id;

    @Version
    private @Nullable Integer versie;

    @Embedded
    @AttributeOverride(name = "waarde", column = @Column(name = "dossiernummer", updatable = false))
    private Dossiernummer dossiernummer;

    @Embedded
    @AttributeOverride(name = "waarde", column = @Column(name = "klant_id", updatable = false))
    private KlantId klant;

    @Embedded
    @AttributeOverride(name = "waarde", column = @Column(name = "adviestype_id", updatable = false))
    private AdviestypeId adviestype;

    private LocalDate dossierdatum;
    private @Nullable String omschrijving;

    @Enumerated(EnumType.STRING)
    private VoorWie voorWie;

    @Enumerated(EnumType.STRING)
    private Status status = Status.CONCEPT;

    private boolean rekenenMetPartner;
    private @Nullable Integer gekozenPartner;
    private boolean rekenenMetKinderen;

    @ElementCollection
    @CollectionTable(name = "adviesdossier_gekozen_kind", joinColumns = @JoinColumn(name = "adviesdossier_id"))
    @Column(name = "volgnummer")
    private final Set<Integer> gekozenKinderen = new HashSet<>();

    @Column(updatable = false)
    private Instant aangemaaktOp;

    @Embedded
    @AttributeOverride(name = "waarde", column = @Column(name = "aangemaakt_door", updatable = false))
    private GebruikerId aangemaaktDoor;

    @Embedded
    @AttributeOverride(name = "waarde", column = @Column(name = "behandelaar_id"))
    private GebruikerId behandelaar;

    @Embedded
    @AttributeOverride(name = "waarde", column = @Column(name = "voorganger_id", updatable = false))
    private @Nullable AdviesdossierId voorganger;

    private @Nullable Instant definitiefOp;

    @Embedded
    @AttributeOverride(name = "waarde", column = @Column(name = "definitief_door"))
    private @Nullable GebruikerId definitiefDoor;

    @OneToOne(mappedBy = "dossier", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY, optional = false)
    private Momentopname momentopname;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Adviesdossier() {}

    private Adviesdossier(AdviesdossierId id, Aanvraag aanvraag, GebruikerId door, ZonedDateTime nu) {
        MaakAdviesdossier opdracht = aanvraag.opdracht();
        this.id = id;
        this.dossiernummer = Dossiernummer.van(nu.getYear(), id);
        this.klant = opdracht.klant();
        this.adviestype = opdracht.type();
        this.dossierdatum = opdracht.dossierdatum();
        this.omschrijving = opdracht.omschrijving();
        this.voorWie = aanvraag.voorWie().orElseThrow();
        this.aangemaaktOp = nu.toInstant();
        this.aangemaaktDoor = door;
        this.behandelaar = door;
        this.momentopname = new Momentopname(this, aanvraag, aangemaaktOp);
    }

    /**
     * A new adviesdossier, both questions answered with Nee.
     *
     * @throws OngeldigeInvoerException when a rule is broken
     */
    static Adviesdossier maakAan(AdviesdossierId id, Aanvraag aanvraag, GebruikerId door, ZonedDateTime nu) {
        Aanvraagregels.eis(aanvraag, nu.toLocalDate());
        return new Adviesdossier(id, aanvraag, door, nu);
    }

    /** @throws OngeldigeInvoerException when the answers name somebody who may not take part, or it is too late */
    void beantwoord(Antwoorden antwoorden) {
        eisConcept();
        Selectie selectie = Selectie.uit(antwoorden, deelnemers(), momentopname.type());
        rekenenMetPartner = selectie.rekenenMetPartner();
        gekozenPartner = selectie.partner();
        rekenenMetKinderen = selectie.rekenenMetKinderen();
        gekozenKinderen.retainAll(selectie.kinderen());
        gekozenKinderen.addAll(selectie.kinderen());
    }

    /** @throws OngeldigeInvoerException when the advice has been issued, so that nothing changes any more */
    void eisConcept() {
        if (status == Status.DEFINITIEF) {
            throw new OngeldigeInvoerException("", "adviesdossier.fout.definitief");
        }
    }

    Rekeninvoer rekeninvoer() {
        String type = momentopname.type().naam();
        return Rekeninvoer.van(
                dossiernummer, type, dossierdatum, momentopname.genomenOp(), voorWie, deelnemers(), selectie());
    }

    AdviesdossierDetails details() {
        Deelnemers deelnemers = deelnemers();
        Typekenmerken type = momentopname.type();
        return new AdviesdossierDetails(
                id,
                versie(),
                dossiernummer,
                klant,
                adviestype,
                dossierdatum,
                omschrijving,
                voorWie,
                status,
                aangemaaktOp,
                aangemaaktDoor,
                behandelaar,
                voorganger,
                definitiefOp,
                definitiefDoor,
                momentopname.genomenOp(),
                type,
                momentopname.huishouden(),
                deelnemers.opRol(),
                type.laadtPartner() ? vraag(rekenenMetPartner, deelnemers.partners()) : null,
                type.laadtKinderen() ? vraag(rekenenMetKinderen, deelnemers.kinderen()) : null);
    }

    private Vraag vraag(boolean ja, List<VastgelegdPersoon> kandidaten) {
        Deelnemers deelnemers = deelnemers();
        Selectie selectie = selectie();
        return new Vraag(
                ja,
                kandidaten.stream()
                        .map(p -> new Vraag.Kandidaat(
                                p, selectie.bevat(p), deelnemers.redenTegen(p).orElse(null)))
                        .toList());
    }

    private Deelnemers deelnemers() {
        return new Deelnemers(
                momentopname.personen(),
                new Selecteerbaarheid(dossierdatum, momentopname.type().exPartnerToegestaan()));
    }

    private Selectie selectie() {
        return new Selectie(gekozenPartner, gekozenKinderen);
    }

    AdviesdossierId id() {
        return id;
    }

    int versie() {
        return versie == null ? 0 : versie;
    }
}
