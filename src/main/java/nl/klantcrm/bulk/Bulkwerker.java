package nl.klantcrm.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.klantcrm.bulk.Bulkregister.Regel;
import nl.klantcrm.bulk.Bulkregister.Rij;
import nl.klantcrm.bulk.spi.Bulkhandeling;
import nl.klantcrm.bulk.spi.Uitkomst;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.web.Stapelspoor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries bulkacties out. What is done with a record and the outcome that says so are one transaction, so whatever stops
 * the work, each record is either done and says so, or open: it can be gone on with, and nothing is done twice.
 */
@Component
class Bulkwerker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Bulkwerker.class);

    private static final Duration LEVENSTEKEN = Duration.ofSeconds(2);
    private static final int POGINGEN = 3;
    private static final int TEGELIJK = 2;
    private static final int WACHTRIJ = 50;

    private final Bulkregister register;
    private final TransactionTemplate apart;
    private final HuidigeGebruiker gebruiker;
    private final Clock clock;
    private final ExecutorService achtergrond = new ThreadPoolExecutor(
            TEGELIJK,
            TEGELIJK,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WACHTRIJ),
            new CustomizableThreadFactory("bulk-"));

    private final Set<BulkactieId> onderhanden = ConcurrentHashMap.newKeySet();

    private volatile boolean gestopt;

    Bulkwerker(Bulkregister register, PlatformTransactionManager transacties, HuidigeGebruiker gebruiker, Clock clock) {
        this.register = register;
        this.apart = new TransactionTemplate(transacties);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.gebruiker = gebruiker;
        this.clock = clock;
    }

    /** Later, on behalf of who is signed in now. When too much is waiting the bulkactie stays open, to be gone on with. */
    void laatWerken(Rij actie, Bulkhandeling handeling) {
        if (!onderhanden.add(actie.id())) {
            return;
        }
        try {
            achtergrond.execute(gebruiker.namens(() -> {
                try {
                    werk(actie, handeling);
                } finally {
                    onderhanden.remove(actie.id());
                }
            }));
        } catch (RejectedExecutionException e) {
            onderhanden.remove(actie.id());
            LOG.warn("too much is waiting for bulkactie {} to start", actie.id());
        }
    }

    /** Whether it is waiting or under way in the background of this application. */
    boolean heeftOnderhanden(BulkactieId id) {
        return onderhanden.contains(id);
    }

    /** Until no record is open. A fault outside the records, such as a lost database, ends it and leaves the rest open. */
    void werk(Rij actie, Bulkhandeling handeling) {
        try {
            register.geefLeventeken(actie.id());
            Instant teken = clock.instant();
            int gehad = verwerkVolgende(actie, handeling, 0);
            while (gehad > 0 && !gestopt) {
                if (teken.plus(LEVENSTEKEN).isBefore(clock.instant())) {
                    register.geefLeventeken(actie.id());
                    teken = clock.instant();
                }
                gehad = verwerkVolgende(actie, handeling, gehad);
            }
            register.geefLeventeken(actie.id());
        } catch (RuntimeException e) {
            LOG.error("bulkactie {} was interrupted", actie.id(), new Stapelspoor(e));
        }
    }

    /** @return the volgnummer of the record it did, 0 when there was none left */
    private int verwerkVolgende(Rij actie, Bulkhandeling handeling, int na) {
        for (int poging = 1; ; poging++) {
            Poging record = new Poging(actie, handeling, na);
            try {
                return Optional.ofNullable(apart.execute(status -> record.doe()))
                        .orElse(0);
            } catch (ConcurrencyFailureException e) {
                // Somebody else was at it; their turn is over soon.
                if (poging == POGINGEN) {
                    return record.sluitMet(Uitkomst.mislukt("bulk.reden.bezet"), e);
                }
            } catch (NietGevondenException e) {
                return record.sluitMet(Uitkomst.overgeslagen("bulk.reden.verdwenen"), e);
            } catch (OngeldigeInvoerException e) {
                return record.sluitMet(mislukt(e), e);
            } catch (RuntimeException e) {
                LOG.error("bulkactie {}, record {}", actie.id(), record.volgnummer(), new Stapelspoor(e));
                return record.sluitMet(Uitkomst.mislukt("bulk.reden.onverwacht"), e);
            }
        }
    }

    /** The first rule that was broken. Its arguments may be dates of persons, so they are not kept. */
    private static Uitkomst mislukt(OngeldigeInvoerException e) {
        return e.overtredingen().stream()
                .filter(overtreding -> overtreding.argumenten().isEmpty())
                .map(Overtreding::code)
                .findFirst()
                .map(Uitkomst::mislukt)
                .orElseGet(() -> Uitkomst.mislukt("bulk.reden.regel"));
    }

    /** The record at hand is finished, the others stay open. */
    @Override
    public void destroy() throws InterruptedException {
        gestopt = true;
        achtergrond.shutdown();
        if (!achtergrond.awaitTermination(15, TimeUnit.SECONDS)) {
            LOG.warn("a bulkactie did not stop in time");
        }
    }

    /** One record, tried once. */
    private final class Poging {

        private final Rij actie;
        private final Bulkhandeling handeling;
        private final int na;
        private @Nullable Regel regel;

        Poging(Rij actie, Bulkhandeling handeling, int na) {
            this.actie = actie;
            this.handeling = handeling;
            this.na = na;
        }

        int doe() {
            Regel volgende = register.neemVolgende(actie.id(), na).orElse(null);
            if (volgende == null) {
                return 0;
            }
            regel = volgende;
            register.sluit(actie.id(), volgende, handeling.voerUit(volgende.object(), actie.parameters()));
            return volgende.volgnummer();
        }

        int volgnummer() {
            return regel == null ? 0 : regel.volgnummer();
        }

        /** The work is undone by now; this only says what came of it. */
        int sluitMet(Uitkomst uitkomst, RuntimeException fout) {
            Regel gedane = regel;
            if (gedane == null) {
                throw fout;
            }
            apart.executeWithoutResult(status -> register.sluit(actie.id(), gedane, uitkomst));
            return gedane.volgnummer();
        }
    }
}
