package nl.klantcrm.gebruiker;

import java.util.Set;

/**
 * A new user.
 *
 * @param gebruikersnaam what is typed to sign in, unique regardless of case
 * @param naam as colleagues know this person
 * @param wachtwoord as typed
 * @param rollen at least one
 */
public record MaakGebruiker(String gebruikersnaam, String naam, String wachtwoord, Set<Rol> rollen) {

    public MaakGebruiker {
        rollen = Set.copyOf(rollen);
    }

    @Override
    public String toString() {
        // Records print themselves; a password in a log would be one no longer.
        return "MaakGebruiker[]";
    }
}
