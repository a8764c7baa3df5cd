package nl.klantcrm.klant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of the household. */
@Entity
class Kind {

    static final Comparator<Kind> OP_VOLGORDE = Comparator.comparingInt(k -> k.volgorde);

    @EmbeddedId
    @AttributeOverride(name = "waarde", column = @Column(name = "id"))
    private KindId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("unused") // the foreign key
    private Klant klant;

    private short volgorde;

    @Embedded
    private Persoonsgegevens persoon;

    @Enumerated(EnumType.STRING)
    private KindVan kindVan;

    /** The partner who is a parent. Cascades, so that a new one is written before the kind that points to it. */
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private @Nullable Partner partner;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Kind() {}

    @SuppressWarnings("NullAway") // neemOver sets the rest
    Kind(KindId id, Klant klant) {
        this.id = id;
        this.klant = klant;
    }

    void neemOver(KindGegevens gegevens, @Nullable Partner ouder, int plek) {
        persoon = gegevens.persoon();
        kindVan = gegevens.kindVan();
        partner = ouder;
        volgorde = (short) plek;
    }

    KindGegevens gegevens(List<Partner> partners) {
        return new KindGegevens(id, persoon, kindVan, partner == null ? null : partners.indexOf(partner));
    }

    KindId id() {
        return id;
    }
}
