package nl.klantcrm.gebruiker;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who works with the application. Never deleted once at work, only switched off. */
@Entity
class Gebruiker {

    @EmbeddedId
    @AttributeOverride(name = "waarde", column = @Column(name = "id"))
    private GebruikerId id;

    @Version
    private @Nullable Integer versie;

    private String gebruikersnaam;

    private String naam;

    /** Encoded, with the name of the encoding in front. */
    private String wachtwoord;

    private boolean actief;

    @Column(updatable = false)
    private Instant aangemaaktOp;

    @ElementCollection
    @CollectionTable(name = "gebruiker_rol", joinColumns = @JoinColumn(name = "gebruiker_id"))
    @Column(name = "rol")
    @Enumerated(EnumType.STRING)
    private Set<Rol> rollen = EnumSet.noneOf(Rol.class);

    protected Gebruiker() {}

    Gebruiker(GebruikerId id, MaakGebruiker opdracht, String versleuteldWachtwoord, Instant nu) {
        this.id = id;
        this.gebruikersnaam = opdracht.gebruikersnaam();
        this.naam = opdracht.naam();
        this.wachtwoord = versleuteldWachtwoord;
        this.rollen.addAll(opdracht.rollen());
        this.actief = true;
        this.aangemaaktOp = nu;
    }

    GebruikerId id() {
        return id;
    }

    String naam() {
        return naam;
    }

    /** Who signs in as this user, with the password still to be compared. */
    Aangemeld meldAan() {
        return new Aangemeld(id, gebruikersnaam, naam, rollen, actief, wachtwoord);
    }
}
