package nl.klantcrm.uitwisseling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.klantcrm.gebruiker.Namens;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Goes on with the imports that are at work, each a step in turn, so that a small one need not wait for a large one.
 * What is to be done and what is done is in the database; this holds nothing, and several may be at it, here or on
 * other servers. Looks for work when told to, when the application starts, and now and then, in case a server went
 * away in the middle of it.
 */
@Component
class Importwerker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Importwerker.class);
    private static final Duration RONDE = Duration.ofSeconds(30);
    private static final Duration BEWAARTIJD = Duration.ofDays(7);

    private final ImportRepository imports;
    private final Importwachtrij wachtrij;
    private final ImportOpruiming opruiming;
    private final Importcontrole controle;
    private final Importuitvoering uitvoering;
    private final Importeinde einde;
    private final Namens namens;
    private final Clock klok;

    private @Nullable ScheduledExecutorService draad;
    private volatile boolean loopt;

    Importwerker(
            ImportRepository imports,
            Importwachtrij wachtrij,
            ImportOpruiming opruiming,
            Importcontrole controle,
            Importuitvoering uitvoering,
            Importeinde einde,
            Namens namens,
            Clock klok) {
        this.imports = imports;
        this.wachtrij = wachtrij;
        this.opruiming = opruiming;
        this.controle = controle;
        this.uitvoering = uitvoering;
        this.einde = einde;
        this.namens = namens;
        this.klok = klok;
    }

    @Override
    public synchronized void start() {
        loopt = true;
        draad = Executors.newSingleThreadScheduledExecutor(werk -> {
            Thread thread = new Thread(werk, "import");
            thread.setDaemon(true);
            return thread;
        });
        Future<?> unusedRonde = draad.scheduleWithFixedDelay(this::werk, 0, RONDE.toSeconds(), TimeUnit.SECONDS);
        Future<?> unusedOpruiming = draad.scheduleWithFixedDelay(
                this::ruimOp, 1, Duration.ofHours(1).toMinutes(), TimeUnit.MINUTES);
    }

    /** Finishes the household at hand; the others wait for the next start. */
    @Override
    public synchronized void stop() {
        loopt = false;
        if (draad != null) {
            draad.shutdown();
            try {
                if (!draad.awaitTermination(15, TimeUnit.SECONDS)) {
                    LOG.warn("an import did not come to a stop in time; it goes on at the next start");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }

    @TransactionalEventListener
    public synchronized void wek(Importwerk werk) {
        if (loopt && draad != null) {
            draad.execute(this::werk);
        }
    }

    private void werk() {
        try {
            boolean meer = true;
            while (meer && loopt) {
                meer = false;
                for (ImportId id : wachtrij.bezig()) {
                    meer |= loopt && stap(id);
                }
            }
        } catch (RuntimeException e) {
            meld(e);
        }
    }

    /** Whether there is more to do. A fault ends it for now: the next round tries again. */
    private boolean stap(ImportId id) {
        try {
            return imports.findById(id)
                    .map(opdracht -> stap(opdracht.details()))
                    .orElse(false);
        } catch (AccessDeniedException e) {
            einde.breekAf(id, Importstatus.GESTOPT);
            return false;
        } catch (RuntimeException e) {
            meld(e);
            return false;
        }
    }

    private boolean stap(ImportDetails opdracht) {
        return namens.gebruiker(opdracht.gebruiker(), () -> {
            boolean meer = opdracht.status() == Importstatus.CONTROLE
                    ? controle.stap(opdracht)
                    : opdracht.status() == Importstatus.BEZIG && uitvoering.stap(opdracht);
            if (!meer) {
                controle.rondAf(opdracht.id());
                einde.alsAllesGedaan(opdracht.id());
            }
            return meer;
        });
    }

    private void ruimOp() {
        try {
            Instant grens = klok.instant().minus(BEWAARTIJD);
            wachtrij.verlopen(grens).forEach(opruiming::vergeet);
        } catch (RuntimeException e) {
            meld(e);
        }
    }

    /** Without its message, which may quote what was imported. */
    private static void meld(RuntimeException fout) {
        LOG.error("imports: {}", fout.getClass().getName());
    }
}
