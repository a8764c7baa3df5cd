package nl.klantcrm.gebruiker;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where Spring Security looks up who wants to sign in. It compares the password also for who is not there. */
@Service
@Transactional(readOnly = true)
class Gebruikersregister implements UserDetailsService {

    private final GebruikerRepository gebruikers;

    Gebruikersregister(GebruikerRepository gebruikers) {
        this.gebruikers = gebruikers;
    }

    @Override
    public UserDetails loadUserByUsername(String gebruikersnaam) {
        return gebruikers
                .vind(gebruikersnaam)
                .map(Gebruiker::meldAan)
                .orElseThrow(() -> new UsernameNotFoundException("no such user"));
    }
}
