package nl.klantcrm.gebruiker;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of users, for those who keep only their ids. Colleagues know each other, so signing in is enough. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Gebruikersnamen {

    private final GebruikerRepository gebruikers;

    Gebruikersnamen(GebruikerRepository gebruikers) {
        this.gebruikers = gebruikers;
    }

    /** The name of each user that exists, also of those who are switched off. */
    public Map<GebruikerId, String> namen(Collection<GebruikerId> ids) {
        return gebruikers.findByIdIn(ids).stream().collect(toMap(Gebruiker::id, Gebruiker::naam));
    }
}
