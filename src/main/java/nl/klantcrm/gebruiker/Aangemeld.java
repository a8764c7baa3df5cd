package nl.klantcrm.gebruiker;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as the session keeps it: small, and readable by later versions of the application, since a
 * restart signs nobody out.
 */
public final class Aangemeld implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final GebruikerId id;
    private final String gebruikersnaam;
    private final String naam;
    private final EnumSet<Rol> rollen;
    private final boolean actief;

    /** Only while signing in; never reaches the session. */
    private transient @Nullable String wachtwoord;

    public Aangemeld(GebruikerId id, String gebruikersnaam, String naam, Set<Rol> rollen) {
        this(id, gebruikersnaam, naam, rollen, true, null);
    }

    Aangemeld(
            GebruikerId id,
            String gebruikersnaam,
            String naam,
            Set<Rol> rollen,
            boolean actief,
            @Nullable String wachtwoord) {
        this.id = id;
        this.gebruikersnaam = gebruikersnaam;
        this.naam = naam;
        this.rollen = EnumSet.noneOf(Rol.class);
        this.rollen.addAll(rollen);
        this.actief = actief;
        this.wachtwoord = wachtwoord;
    }

    public GebruikerId id() {
        return id;
    }

    public String naam() {
        return naam;
    }

    public Set<Rol> rollen() {
        return EnumSet.copyOf(rollen);
    }

    /** The name of each recht, as {@link Vereist} asks for it, and {@code ROLE_} with each rol. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        Stream<String> rechten =
                rollen.stream().flatMap(rol -> rol.rechten().stream()).map(Recht::name);
        Stream<String> namen = Stream.concat(rechten, rollen.stream().map(rol -> "ROLE_" + rol));
        return AuthorityUtils.createAuthorityList(namen.collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public String getUsername() {
        return gebruikersnaam;
    }

    @Override
    public @Nullable String getPassword() {
        return wachtwoord;
    }

    @Override
    public boolean isEnabled() {
        return actief;
    }

    @Override
    public void eraseCredentials() {
        wachtwoord = null;
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Aangemeld aangemeld && aangemeld.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "gebruiker " + id;
    }
}
