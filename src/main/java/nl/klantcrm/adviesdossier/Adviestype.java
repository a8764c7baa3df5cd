package nl.klantcrm.adviesdossier;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A type of calculation. One in use is never deleted, only switched off for new dossiers. */
@Entity
class Adviestype {

    @EmbeddedId
    @AttributeOverride(name = "waarde", column = @Column(name = "id"))
    private AdviestypeId id;

    @Version
    private @Nullable Integer versie;

    @Embedded
    private Typekenmerken kenmerken;

    private boolean actief;

    @SuppressWarnings("UnusedVariable") // queries sort by it
    private int volgorde;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Adviestype() {}

    /** Whether new dossiers can be made with it. */
    boolean actief() {
        return actief;
    }

    Typekenmerken kenmerken() {
        return kenmerken;
    }

    AdviestypeRegel regel() {
        return new AdviestypeRegel(id, kenmerken);
    }
}
