package nl.klantcrm.gebruiker;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** On whose behalf the current thread works. */
@Component
public class HuidigeGebruiker {

    HuidigeGebruiker() {}

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in */
    public GebruikerId id() {
        return aangemeld().id();
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in */
    public String naam() {
        return aangemeld().naam();
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in, and the system is not at work */
    public boolean heeft(Recht recht) {
        return authenticatie().getAuthorities().stream()
                .anyMatch(toegekend -> recht.name().equals(toegekend.getAuthority()));
    }

    /** The same work for another thread to do, still on behalf of whoever is at work now. */
    public Runnable namens(Runnable werk) {
        // A context of its own: the present one may be that of a session, which the end of the work must not empty.
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authenticatie());
        return new DelegatingSecurityContextRunnable(werk, context);
    }

    private static Aangemeld aangemeld() {
        if (authenticatie().getPrincipal() instanceof Aangemeld aangemeld) {
            return aangemeld;
        }
        throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
    }

    private static Authentication authenticatie() {
        Authentication authenticatie = SecurityContextHolder.getContext().getAuthentication();
        if (authenticatie == null) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        return authenticatie;
    }
}
