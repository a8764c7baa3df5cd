package nl.klantcrm.gebruiker.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions that are read once for a request, and written when something changed. That somebody is still there is
 * written once a minute, so a session may end that much earlier than it should; writing it for each page would cost
 * more than the page: a commit waits for the disk.
 *
 * @param <S> a session as it is kept
 */
final class ZuinigeSessies<S extends Session> implements FindByIndexNameSessionRepository<ZuinigeSessies<S>.Sessie> {

    private static final Duration ONGEMELD = Duration.ofMinutes(1);

    /** A session that ends soon is told of each use sooner. */
    private static final int DEEL_VAN_DUUR = 10;

    /** What this request read and wrote, by id, also that there was nothing; there only while a request is served. */
    private static final ThreadLocal<Map<String, Onthouden>> VAN_AANVRAAG = new ThreadLocal<>();

    private final FindByIndexNameSessionRepository<S> bewaard;
    private final TransactionOperations transactie;

    ZuinigeSessies(FindByIndexNameSessionRepository<S> bewaard, TransactionOperations transactie) {
        this.bewaard = bewaard;
        this.transactie = transactie;
    }

    private record Onthouden(@Nullable Session sessie) {}

    /** Goes around all else that is done for a request. */
    static final class Aanvraag implements Filter {

        @Override
        public void doFilter(ServletRequest aanvraag, ServletResponse antwoord, FilterChain verder)
                throws IOException, ServletException {
            VAN_AANVRAAG.set(new HashMap<>());
            try {
                verder.doFilter(aanvraag, antwoord);
            } finally {
                VAN_AANVRAAG.remove();
            }
        }
    }

    @Override
    public Sessie createSession() {
        return new Sessie(bewaard.createSession(), true);
    }

    @Override
    public void save(Sessie sessie) {
        if (sessie.gewijzigd) {
            transactie.executeWithoutResult(status -> bewaard.save(sessie.echt));
            sessie.gewijzigd = false;
        }
        onthoud(sessie.getId(), sessie);
    }

    @Override
    @SuppressWarnings("unchecked") // only sessions of this repository are remembered
    public @Nullable Sessie findById(String id) {
        Onthouden onthouden = onthouden(id);
        if (onthouden != null) {
            return (Sessie) onthouden.sessie();
        }
        S echt = bewaard.findById(id);
        Sessie sessie = echt == null ? null : new Sessie(echt, false);
        onthoud(id, sessie);
        return sessie;
    }

    @Override
    public void deleteById(String id) {
        bewaard.deleteById(id);
        onthoud(id, null);
    }

    @Override
    public Map<String, Sessie> findByIndexNameAndIndexValue(String naam, String waarde) {
        Map<String, Sessie> gevonden = new HashMap<>();
        bewaard.findByIndexNameAndIndexValue(naam, waarde)
                .forEach((id, echt) -> gevonden.put(id, new Sessie(echt, false)));
        return gevonden;
    }

    private static @Nullable Onthouden onthouden(String id) {
        Map<String, Onthouden> vanAanvraag = VAN_AANVRAAG.get();
        return vanAanvraag == null ? null : vanAanvraag.get(id);
    }

    private static void onthoud(String id, @Nullable Session sessie) {
        Map<String, Onthouden> vanAanvraag = VAN_AANVRAAG.get();
        if (vanAanvraag != null) {
            vanAanvraag.put(id, new Onthouden(sessie));
        }
    }

    private static boolean meldenswaard(Duration sinds, Duration duur) {
        Duration deel = duur.dividedBy(DEEL_VAN_DUUR);
        boolean kort = !duur.isNegative() && deel.compareTo(ONGEMELD) < 0;
        return sinds.compareTo(kort ? deel : ONGEMELD) >= 0;
    }

    /** Knows whether it must be written. */
    final class Sessie implements Session {

        private final S echt;
        private boolean gewijzigd;

        private Sessie(S echt, boolean nieuw) {
            this.echt = echt;
            this.gewijzigd = nieuw;
        }

        @Override
        public String getId() {
            return echt.getId();
        }

        @Override
        public String changeSessionId() {
            gewijzigd = true;
            onthoud(getId(), null);
            return echt.changeSessionId();
        }

        @Override
        @SuppressWarnings({"TypeParameterUnusedInFormals", "NullAway"}) // as the interface has it
        public <T> T getAttribute(String naam) {
            return echt.getAttribute(naam);
        }

        @Override
        public Set<String> getAttributeNames() {
            return echt.getAttributeNames();
        }

        @Override
        @SuppressWarnings("NullAway") // null removes the attribute
        public void setAttribute(String naam, @Nullable Object waarde) {
            gewijzigd = true;
            echt.setAttribute(naam, waarde);
        }

        @Override
        public void removeAttribute(String naam) {
            if (echt.getAttributeNames().contains(naam)) {
                gewijzigd = true;
                echt.removeAttribute(naam);
            }
        }

        @Override
        public Instant getCreationTime() {
            return echt.getCreationTime();
        }

        /** Every request says so. */
        @Override
        public void setLastAccessedTime(Instant nu) {
            Duration sinds = Duration.between(echt.getLastAccessedTime(), nu);
            if (meldenswaard(sinds, echt.getMaxInactiveInterval())) {
                gewijzigd = true;
                echt.setLastAccessedTime(nu);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return echt.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration duur) {
            if (!duur.equals(echt.getMaxInactiveInterval())) {
                gewijzigd = true;
                echt.setMaxInactiveInterval(duur);
            }
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return echt.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return echt.isExpired();
        }
    }
}
