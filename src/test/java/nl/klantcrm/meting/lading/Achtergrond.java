package nl.klantcrm.meting.lading;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Work on another thread, which ends with the program. */
final class Achtergrond {

    interface Werk {
        void doe() throws InterruptedException;
    }

    private Achtergrond() {}

    static Future<?> start(String naam, Werk werk) {
        FutureTask<Void> taak = new FutureTask<>(new Callable<Void>() {
            @Override
            @SuppressWarnings("NullAway") // there is no other value of Void
            public Void call() throws InterruptedException {
                werk.doe();
                return null;
            }
        });
        Thread draad = new Thread(taak, naam);
        draad.setDaemon(true);
        draad.start();
        return taak;
    }

    static void eisGelukt(Future<?> taak) {
        onderbreekbaar(taak::get);
    }

    static <T extends @Nullable Object> T onderbreekbaar(Callable<T> wachten) {
        try {
            return wachten.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("work in the background failed", e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
