package nl.klantcrm.gebruiker;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that a user set going and that goes on without the user, such as an import. */
@Component
public class Namens {

    private final GebruikerRepository gebruikers;
    private final TransactionTemplate lezen;

    Namens(GebruikerRepository gebruikers, PlatformTransactionManager transacties) {
        this.gebruikers = gebruikers;
        this.lezen = new TransactionTemplate(transacties);
        this.lezen.setReadOnly(true);
    }

    /**
     * Does the work as this user, with the rechten that the user has by now.
     *
     * @throws AccessDeniedException when the user was switched off meanwhile
     */
    public <T> T gebruiker(GebruikerId id, Supplier<T> werk) {
        Optional<Aangemeld> gevonden = Objects.requireNonNull(
                lezen.execute(status -> gebruikers.findById(id).map(Gebruiker::meldAan)));
        Aangemeld nu =
                gevonden.filter(Aangemeld::isEnabled).orElseThrow(() -> new AccessDeniedException("no longer a user"));
        nu.eraseCredentials();
        return Systeem.als(nu, werk);
    }
}
