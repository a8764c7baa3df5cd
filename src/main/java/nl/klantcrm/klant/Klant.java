package nl.klantcrm.klant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.jspecify.annotations.Nullable;

/** A klantdossier: one household, changed only as a whole and only into one that keeps the rules. */
@Entity
class Klant {

    @EmbeddedId
    @AttributeOverride(name = "waarde", column = @Column(name = "id"))
    private KlantId id;

    @Version
    private @Nullable Integer versie;

    @Embedded
    private Persoonsgegevens persoon;

    @Embedded
    private Adres adres;

    private @Nullable String email;
    private @Nullable String telefoon;

    @Enumerated(EnumType.STRING)
    private @Nullable BurgerlijkeStaat burgerlijkeStaat;

    @Enumerated(EnumType.STRING)
    private BerekeningenVoor berekeningenVoor;

    @Embedded
    @AttributeOverride(name = "waarde", column = @Column(name = "adviespartner_id"))
    private @Nullable AdviespartnerId adviespartner;

    private @Nullable String klantSleutel;
    private @Nullable String relatieSleutel;
    private @Nullable String notities;

    @SuppressWarnings("unused") // lists search in it
    private String zoektekst;

    @SuppressWarnings("unused") // tells which texts have to be written anew
    private short zoektekstVersie;

    private Instant aangemaaktOp;

    private Instant gewijzigdOp;

    private @Nullable Instant geanonimiseerdOp;

    @OneToMany(mappedBy = "klant", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("volgorde")
    private final List<Partner> partners = new ArrayList<>();

    @OneToMany(mappedBy = "klant", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("volgorde")
    private final List<Kind> kinderen = new ArrayList<>();

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Klant() {}

    @SuppressWarnings("NullAway") // neemOver sets the rest
    private Klant(KlantId id, Instant nu) {
        this.id = id;
        this.aangemaaktOp = nu;
        this.gewijzigdOp = nu;
    }

    /** @throws OngeldigeInvoerException when the household breaks a rule */
    static Klant registreer(KlantId id, Klantgegevens gegevens, LocalDate vandaag, Instant nu, Nummering nummering) {
        Huishoudregels.eis(gegevens, vandaag);
        Klant klant = new Klant(id, nu);
        klant.neemOver(gegevens, nummering);
        return klant;
    }

    /**
     * Saving what stands there already is no change, and leaves the version alone.
     *
     * @throws OngeldigeInvoerException when the household would break a rule, or is anonymised
     */
    void wijzig(Klantgegevens gegevens, LocalDate vandaag, Instant nu, Nummering nummering) {
        eisNietGeanonimiseerd();
        Huishoudregels.eis(gegevens, vandaag);
        eisHuidigePartnerBehouden(gegevens);
        Klantgegevens voor = gegevens();
        neemOver(gegevens, nummering);
        if (!gegevens().equals(voor)) {
            gewijzigdOp = nu;
        }
    }

    /** Likewise what comes of two klantdossiers, which is a change even when no field is. */
    void neemOp(Klantgegevens gegevens, LocalDate vandaag, Instant nu, Nummering nummering) {
        wijzig(gegevens, vandaag, nu, nummering);
        gewijzigdOp = nu;
    }

    /**
     * Links it to an Adviespartner, or with null to none.
     *
     * @return whether that changed anything
     * @throws OngeldigeInvoerException when it is anonymised
     */
    boolean koppelAan(@Nullable AdviespartnerId ander, Instant nu) {
        if (Objects.equals(adviespartner, ander)) {
            return false;
        }
        eisNietGeanonimiseerd();
        adviespartner = ander;
        gewijzigdOp = nu;
        return true;
    }

    private void eisNietGeanonimiseerd() {
        if (geanonimiseerdOp != null) {
            throw new OngeldigeInvoerException("", "klant.fout.geanonimiseerd");
        }
    }

    /** Calculations for the partner need one, so the current partner stays while they are allowed. */
    private void eisHuidigePartnerBehouden(Klantgegevens gegevens) {
        boolean verdwenen = gegevens.berekeningenVoor() == BerekeningenVoor.KLANT_EN_PARTNER
                && berekeningenVoor == BerekeningenVoor.KLANT_EN_PARTNER
                && partners.stream()
                        .filter(Partner::huidig)
                        .anyMatch(p -> gegevens.partners().stream().noneMatch(g -> p.id().equals(g.id())));
        if (verdwenen) {
            throw new OngeldigeInvoerException("berekeningenVoor", "klant.fout.partnerVerwijderd");
        }
    }

    private void neemOver(Klantgegevens gegevens, Nummering nummering) {
        persoon = gegevens.persoon();
        adres = gegevens.adres();
        email = gegevens.email();
        telefoon = gegevens.telefoon();
        burgerlijkeStaat = gegevens.burgerlijkeStaat();
        berekeningenVoor = gegevens.berekeningenVoor();
        adviespartner = gegevens.adviespartner();
        klantSleutel = gegevens.klantSleutel();
        relatieSleutel = gegevens.relatieSleutel();
        notities = gegevens.notities();
        // Kinderen first let go of partners that leave, and are bound again to those that stay.
        List<Partner> volgendePartners = volgendePartners(gegevens, nummering);
        List<Kind> volgendeKinderen = volgendeKinderen(gegevens, volgendePartners, nummering);
        vervang(partners, volgendePartners);
        vervang(kinderen, volgendeKinderen);
        zoektekst = Zoektekst.van(id, gegevens);
        zoektekstVersie = Zoektekst.VERSIE;
    }

    private List<Partner> volgendePartners(Klantgegevens gegevens, Nummering nummering) {
        List<Partner> volgende = new ArrayList<>();
        for (PartnerGegevens g : gegevens.partners()) {
            Partner partner = g.id() == null
                    ? new Partner(nummering.partner(), this)
                    : partners.stream()
                            .filter(p -> p.id().equals(g.id()) && !volgende.contains(p))
                            .findFirst()
                            .orElseThrow(Klant::onbekendPersoon);
            partner.neemOver(g, volgende.size());
            volgende.add(partner);
        }
        return volgende;
    }

    private List<Kind> volgendeKinderen(Klantgegevens gegevens, List<Partner> ouders, Nummering nummering) {
        List<Kind> volgende = new ArrayList<>();
        for (KindGegevens g : gegevens.kinderen()) {
            Kind kind = g.id() == null
                    ? new Kind(nummering.kind(), this)
                    : kinderen.stream()
                            .filter(k -> k.id().equals(g.id()) && !volgende.contains(k))
                            .findFirst()
                            .orElseThrow(Klant::onbekendPersoon);
            kind.neemOver(g, g.partner() == null ? null : ouders.get(g.partner()), volgende.size());
            volgende.add(kind);
        }
        return volgende;
    }

    private static <T> void vervang(List<T> huidige, List<T> volgende) {
        huidige.retainAll(volgende);
        volgende.stream().filter(v -> !huidige.contains(v)).forEach(huidige::add);
    }

    private static OngeldigeInvoerException onbekendPersoon() {
        return new OngeldigeInvoerException("", "klant.fout.onbekendPersoon");
    }

    Klantgegevens gegevens() {
        List<Partner> opVolgorde = partners.stream().sorted(Partner.OP_VOLGORDE).toList();
        return new Klantgegevens(
                persoon,
                adres,
                email,
                telefoon,
                burgerlijkeStaat,
                berekeningenVoor,
                adviespartner,
                klantSleutel,
                relatieSleutel,
                notities,
                opVolgorde.stream().map(Partner::gegevens).toList(),
                kinderen.stream()
                        .sorted(Kind.OP_VOLGORDE)
                        .map(k -> k.gegevens(opVolgorde))
                        .toList());
    }

    KlantDetails details() {
        return new KlantDetails(id, versie(), gegevens(), gewijzigdOp, geanonimiseerdOp);
    }

    KlantId id() {
        return id;
    }

    @Nullable
    AdviespartnerId adviespartner() {
        return adviespartner;
    }

    Instant aangemaaktOp() {
        return aangemaaktOp;
    }

    int versie() {
        return versie == null ? 0 : versie;
    }
}
