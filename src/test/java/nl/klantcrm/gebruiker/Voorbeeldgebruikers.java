package nl.klantcrm.gebruiker;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Users for tests, made when first asked for and then kept, also when the test around them is rolled back: other
 * threads and other tests find them too. All have the same password.
 */
@TestComponent
public class Voorbeeldgebruikers {

    public static final String WACHTWOORD = "voorbeeld-wachtwoord";

    private final GebruikerService service;
    private final GebruikerRepository gebruikers;
    private final TransactionTemplate apart;

    Voorbeeldgebruikers(
            GebruikerService service, GebruikerRepository gebruikers, PlatformTransactionManager transacties) {
        this.service = service;
        this.gebruikers = gebruikers;
        this.apart = new TransactionTemplate(transacties);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public Aangemeld adviseur() {
        return met(Rol.ADVISEUR);
    }

    public Aangemeld beheerder() {
        return met(Rol.BEHEERDER);
    }

    public Aangemeld compliance() {
        return met(Rol.COMPLIANCE);
    }

    /** Somebody with all of these rollen, whose user name is made of them: {@code adviseur-compliance}. */
    public Aangemeld met(Rol... rollen) {
        Set<Rol> alle = EnumSet.copyOf(Arrays.asList(rollen));
        String naam =
                alle.stream().map(rol -> rol.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("-"));
        return apart.execute(
                status -> gebruikers.vind(naam).map(Gebruiker::meldAan).orElseGet(() -> maak(naam, alle)));
    }

    private Aangemeld maak(String naam, Set<Rol> rollen) {
        MaakGebruiker opdracht = new MaakGebruiker(naam, "Test " + naam, WACHTWOORD, rollen);
        GebruikerId id = Systeem.als(Set.of(Recht.BEHEER), () -> service.maak(opdracht));
        return new Aangemeld(id, opdracht.gebruikersnaam(), opdracht.naam(), rollen);
    }
}
