package nl.klantcrm.meting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Users who do one thing after the other, each waiting for the answer before asking again. */
final class Belasting implements AutoCloseable {

    private interface Werk<T> {
        T doe(Sessie sessie, SplittableRandom toeval) throws IOException;
    }

    private final ExecutorService draden = Executors.newCachedThreadPool();
    private long keer;

    /** Does this for so many seconds, or until there is nothing left to do. */
    Resultaat draai(Handeling handeling, List<Sessie> sessies, double seconden, Rekenkracht rekenkracht) {
        allen(sessies, (sessie, toeval) -> {
            handeling.bereidVoor(sessie, toeval);
            return true;
        });
        Rekenkracht.Stand tevoren = rekenkracht.stand();
        long begin = System.nanoTime();
        long einde = begin + (long) (seconden * TimeUnit.SECONDS.toNanos(1));
        List<Waarnemingen> delen = allen(sessies, (sessie, toeval) -> herhaal(handeling, sessie, toeval, einde));
        double duur = (System.nanoTime() - begin) / 1e9;
        return Resultaat.van(delen, duur, rekenkracht.stand().sinds(tevoren));
    }

    /** One of these after the other, for warming up. Counts what went wrong. */
    long meng(List<Handeling> handelingen, List<Sessie> sessies, double seconden) {
        long einde = System.nanoTime() + (long) (seconden * TimeUnit.SECONDS.toNanos(1));
        return allen(sessies, (sessie, toeval) -> {
                    long fouten = 0;
                    while (System.nanoTime() < einde) {
                        Handeling handeling = handelingen.get(toeval.nextInt(handelingen.size()));
                        handeling.bereidVoor(sessie, toeval);
                        long genoeg = Math.min(einde, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200));
                        fouten += herhaal(handeling, sessie, toeval, genoeg).fouten();
                    }
                    return fouten;
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Waarnemingen herhaal(Handeling handeling, Sessie sessie, SplittableRandom toeval, long einde)
            throws IOException {
        Waarnemingen waarnemingen = new Waarnemingen();
        while (System.nanoTime() < einde) {
            byte[] aanvraag = handeling.volgende(sessie, toeval);
            if (aanvraag == null) {
                return waarnemingen;
            }
            long begin = System.nanoTime();
            try {
                Verbinding antwoord = sessie.stuurSnel(aanvraag);
                boolean goed = antwoord.status() == handeling.status();
                waarnemingen.voegToe(System.nanoTime() - begin, antwoord.lengte(), goed);
            } catch (IOException e) {
                waarnemingen.voegToe(System.nanoTime() - begin, 0, false);
                sessie.opnieuw();
            }
        }
        return waarnemingen;
    }

    private <T> List<T> allen(List<Sessie> sessies, Werk<T> werk) {
        List<Future<T>> lopend = new ArrayList<>();
        for (Sessie sessie : sessies) {
            SplittableRandom toeval = new SplittableRandom(++keer);
            Callable<T> taak = () -> werk.doe(sessie, toeval);
            lopend.add(draden.submit(taak));
        }
        List<T> uitkomsten = new ArrayList<>();
        for (Future<T> taak : lopend) {
            uitkomsten.add(wacht(taak));
        }
        return uitkomsten;
    }

    private static <T> T wacht(Future<T> taak) {
        try {
            return taak.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a user cannot go on", e.getCause());
        }
    }

    @Override
    public void close() {
        draden.shutdownNow();
    }
}
