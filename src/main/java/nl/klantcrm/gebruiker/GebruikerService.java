package nl.klantcrm.gebruiker;

import java.time.Clock;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with users. */
@Service
@Transactional
@Vereist(Recht.BEHEER)
public class GebruikerService {

    private final GebruikerRepository gebruikers;
    private final PasswordEncoder versleuteling;
    private final Clock klok;

    GebruikerService(GebruikerRepository gebruikers, PasswordEncoder versleuteling, Clock klok) {
        this.gebruikers = gebruikers;
        this.versleuteling = versleuteling;
        this.klok = klok;
    }

    /** @throws OngeldigeInvoerException when a rule is broken, or the user name is taken */
    public GebruikerId maak(MaakGebruiker opdracht) {
        NieuweGebruikerRegels.controleer(opdracht);
        GebruikerId id = new GebruikerId(gebruikers.volgendeId());
        String wachtwoord = versleuteling.encode(opdracht.wachtwoord());
        try {
            gebruikers.saveAndFlush(new Gebruiker(id, opdracht, wachtwoord, klok.instant()));
        } catch (DataIntegrityViolationException e) {
            // The database is asked, and not beforehand: of two who come at once, one must hear it too.
            throw new OngeldigeInvoerException("gebruikersnaam", "gebruiker.gebruikersnaam.bezet");
        }
        return id;
    }
}
