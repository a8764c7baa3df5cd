package nl.klantcrm.adviesdossier;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * The household as it was when the adviesdossier was made, and what the type meant then. Nothing here changes an
 * instance, JPA never writes one twice, and the database refuses whoever tries.
 */
@Entity
@Immutable
class Momentopname {

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // JPA reads it
    private AdviesdossierId id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "adviesdossier_id")
    @SuppressWarnings("UnusedVariable") // JPA reads it
    private Adviesdossier dossier;

    private Instant genomenOp;

    @Embedded
    private Huishoudgegevens huishouden;

    @Embedded
    @AttributeOverride(name = "naam", column = @Column(name = "type_naam"))
    private Typekenmerken type;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "momentopname_persoon", joinColumns = @JoinColumn(name = "adviesdossier_id"))
    @OrderBy("volgnummer")
    private List<VastgelegdPersoon> personen;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Momentopname() {}

    Momentopname(Adviesdossier dossier, Aanvraag aanvraag, Instant nu) {
        this.id = dossier.id();
        this.dossier = dossier;
        this.genomenOp = nu;
        this.huishouden = Huishoudgegevens.van(aanvraag.klant());
        this.type = aanvraag.type();
        this.personen = aanvraag.personen();
    }

    Instant genomenOp() {
        return genomenOp;
    }

    Huishoudgegevens huishouden() {
        return huishouden;
    }

    Typekenmerken type() {
        return type;
    }

    List<VastgelegdPersoon> personen() {
        return List.copyOf(personen);
    }
}
