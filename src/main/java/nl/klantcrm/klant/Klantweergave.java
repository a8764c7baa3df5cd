package nl.klantcrm.klant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import nl.klantcrm.gebruiker.GebruikerId;
import org.jspecify.annotations.Nullable;

/** A view of the list of klanten that somebody saved, for himself or for everybody. */
@Entity
class Klantweergave {

    @EmbeddedId
    @AttributeOverride(name = "waarde", column = @Column(name = "id"))
    private KlantweergaveId id;

    @Version
    private @Nullable Integer versie;

    @Embedded
    @AttributeOverride(name = "waarde", column = @Column(name = "eigenaar_id"))
    private GebruikerId eigenaar;

    private String naam;
    private boolean gedeeld;
    private String staat;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Klantweergave() {}

    Klantweergave(KlantweergaveId id, GebruikerId eigenaar, String naam, boolean gedeeld, String staat) {
        this.id = id;
        this.eigenaar = eigenaar;
        this.naam = naam;
        this.gedeeld = gedeeld;
        this.staat = staat;
    }

    void wijzig(String anders, boolean delen) {
        naam = anders;
        gedeeld = delen;
    }

    boolean isVan(GebruikerId gebruiker) {
        return eigenaar.equals(gebruiker);
    }

    boolean isZichtbaarVoor(GebruikerId gebruiker) {
        return gedeeld || isVan(gebruiker);
    }

    GebruikerId eigenaar() {
        return eigenaar;
    }

    int versie() {
        return versie == null ? 0 : versie;
    }

    /** @param wijzigbaar for whoever asks */
    KlantweergaveRegel regel(boolean eigen, boolean wijzigbaar, @Nullable String vanWie) {
        return new KlantweergaveRegel(id, versie(), naam, gedeeld, staat, eigen, wijzigbaar, vanWie);
    }
}
