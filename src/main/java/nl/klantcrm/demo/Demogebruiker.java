package nl.klantcrm.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.klantcrm.gebruiker.MaakGebruiker;
import nl.klantcrm.gebruiker.Rol;

/** The accounts of the demo. */
enum Demogebruiker {
    ADVISEUR("Anneke de Adviseur", Rol.ADVISEUR),
    ADVISEUR2("Bas de Adviseur", Rol.ADVISEUR),
    BEHEERDER("Berend de Beheerder", Rol.BEHEERDER),
    COMPLIANCE("Carla van Compliance", Rol.COMPLIANCE);

    static final String WACHTWOORD = "klantcrm-demo";

    private final String naam;
    private final Rol rol;

    Demogebruiker(String naam, Rol rol) {
        this.naam = naam;
        this.rol = rol;
    }

    static List<String> namen() {
        return Arrays.stream(values()).map(Demogebruiker::gebruikersnaam).toList();
    }

    String gebruikersnaam() {
        return name().toLowerCase(Locale.ROOT);
    }

    String naam() {
        return naam;
    }

    Set<Rol> rollen() {
        return Set.of(rol);
    }

    MaakGebruiker opdracht() {
        return new MaakGebruiker(gebruikersnaam(), naam, WACHTWOORD, rollen());
    }
}
