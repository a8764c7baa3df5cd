package nl.klantcrm.adviespartner;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Another advice office for which we calculate. */
@Entity
class Adviespartner {

    @EmbeddedId
    @AttributeOverride(name = "waarde", column = @Column(name = "id"))
    private AdviespartnerId id;

    @Version
    private @Nullable Integer versie;

    private String naam;
    private @Nullable String kvkNummer;
    private @Nullable String contactpersoon;
    private @Nullable String email;
    private @Nullable String telefoon;
    private @Nullable String plaats;
    private boolean actief = true;

    @SuppressWarnings("unused") // AdviespartnerZoeker asks it
    private String zoektekst;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Adviespartner() {}

    Adviespartner(AdviespartnerId id, RegistreerAdviespartner opdracht) {
        this.id = id;
        this.naam = opdracht.naam();
        this.kvkNummer = opdracht.kvkNummer();
        this.contactpersoon = opdracht.contactpersoon();
        this.email = opdracht.email();
        this.telefoon = opdracht.telefoon();
        this.plaats = opdracht.plaats();
        this.zoektekst = AdviespartnerZoeker.zoektekst(naam, plaats, contactpersoon, kvkNummer);
    }

    AdviespartnerRegel regel() {
        return new AdviespartnerRegel(id, naam, kvkNummer, contactpersoon, email, telefoon, plaats, actief);
    }

    boolean actief() {
        return actief;
    }
}
