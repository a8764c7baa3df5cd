package nl.klantcrm.gebruiker;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Work that nobody signed in for, such as the first beheerder and the demo data. It passes the same checks as the work
 * of a user, with rechten that the caller states.
 */
public final class Systeem {

    private Systeem() {}

    /** Does the work as the system, which is no user, with these rechten and no others. */
    public static <T> T als(Set<Recht> rechten, Supplier<T> werk) {
        String[] namen = rechten.stream().map(Recht::name).toArray(String[]::new);
        return voerUit("systeem", AuthorityUtils.createAuthorityList(namen), werk);
    }

    /** Does the work as this user, with the rechten of this user's rollen. */
    public static <T> T als(Aangemeld gebruiker, Supplier<T> werk) {
        return voerUit(gebruiker, gebruiker.getAuthorities(), werk);
    }

    private static <T> T voerUit(Object wie, Collection<? extends GrantedAuthority> rechten, Supplier<T> werk) {
        SecurityContext tevoren = SecurityContextHolder.getContext();
        Authentication authenticatie = UsernamePasswordAuthenticationToken.authenticated(wie, null, rechten);
        // A context of its own: the present one may be that of a session, which must not see this.
        SecurityContext tijdelijk = SecurityContextHolder.createEmptyContext();
        tijdelijk.setAuthentication(authenticatie);
        SecurityContextHolder.setContext(tijdelijk);
        try {
            return werk.get();
        } finally {
            SecurityContextHolder.setContext(tevoren);
        }
    }
}
