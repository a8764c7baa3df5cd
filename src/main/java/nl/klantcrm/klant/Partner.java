package nl.klantcrm.klant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A partner of the klant, present or former. */
@Entity
class Partner {

    static final Comparator<Partner> OP_VOLGORDE = Comparator.comparingInt(p -> p.volgorde);

    @EmbeddedId
    @AttributeOverride(name = "waarde", column = @Column(name = "id"))
    private PartnerId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("unused") // the foreign key
    private Klant klant;

    private short volgorde;

    @Embedded
    private Persoonsgegevens persoon;

    @Enumerated(EnumType.STRING)
    private Relatievorm relatievorm;

    private @Nullable LocalDate relatieBegin;
    private @Nullable LocalDate relatieEinde;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Partner() {}

    @SuppressWarnings("NullAway") // neemOver sets the rest
    Partner(PartnerId id, Klant klant) {
        this.id = id;
        this.klant = klant;
    }

    void neemOver(PartnerGegevens gegevens, int plek) {
        persoon = gegevens.persoon();
        relatievorm = gegevens.relatievorm();
        relatieBegin = gegevens.relatieBegin();
        relatieEinde = gegevens.relatieEinde();
        volgorde = (short) plek;
    }

    PartnerGegevens gegevens() {
        return new PartnerGegevens(id, persoon, relatievorm, relatieBegin, relatieEinde);
    }

    boolean huidig() {
        return gegevens().huidig();
    }

    PartnerId id() {
        return id;
    }
}
