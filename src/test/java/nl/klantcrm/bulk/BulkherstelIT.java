package nl.klantcrm.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.klantcrm.bulk.spi.Stand;
import nl.klantcrm.bulk.spi.Uitkomst;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

/** Whatever stops the work or gets in its way: nothing is done twice, and nothing is lost. */
class BulkherstelIT extends BulkBasis {

    /** What no code catches stands for the end of the application. */
    @Test
    void afterAnEndInTheMiddleTheRestIsGoneOnWith() {
        List<Long> ids = proef.nieuw(6);
        AtomicInteger einden = new AtomicInteger();
        proef.laat(ids.get(3), id -> {
            if (einden.getAndIncrement() == 0) {
                throw new Einde();
            }
            return Uitkomst.gedaan();
        });
        Bulkopdracht opdracht = opdracht(ids);
        assertThatThrownBy(() -> als(() -> acties.start(opdracht))).isInstanceOf(Einde.class);
        assertThat(proef.gedaan(ids)).isEqualTo(ids.subList(0, 3));

        BulkactieId id = als(() -> acties.start(opdracht));
        assertThat(toon(id).aantal(Stand.OPEN)).isEqualTo(3);
        assertThat(proef.gedaan(ids)).as("sending it again is not going on").isEqualTo(ids.subList(0, 3));

        gaVerder(id);
        assertThat(toon(id).klaar()).isTrue();
        assertThat(proef.gedaan(ids)).isEqualTo(ids);
        gaVerder(id);
        assertThat(proef.gedaan(ids)).isEqualTo(ids);
    }

    @Test
    void withoutASignOfLifeItCountsAsInterrupted() {
        List<Long> ids = proef.nieuw(2);
        proef.laat(ids.get(1), id -> {
            throw new Einde();
        });
        Bulkopdracht opdracht = opdracht(ids);
        assertThatThrownBy(() -> als(() -> acties.start(opdracht))).isInstanceOf(Einde.class);
        BulkactieId id = als(() -> acties.start(opdracht));
        assertThat(toon(id).bezig()).as("who knows").isTrue();
        jdbc.sql("update bulkactie set gewerkt_op = gewerkt_op - interval '1 minute' where id = ?")
                .param(id.waarde())
                .update();
        assertThat(toon(id).bezig()).isFalse();
        assertThat(toon(id).klaar()).isFalse();
    }

    @Test
    void severalWhoWorkOnItShareIt() throws Exception {
        List<Long> ids = proef.nieuw(40);
        CountDownLatch samen = new CountDownLatch(3);
        Set<Thread> draden = ConcurrentHashMap.newKeySet();
        ids.forEach(nr -> proef.laat(nr, id -> {
            if (draden.add(Thread.currentThread())) {
                samen.countDown();
                wachtOp(samen);
            }
            return Uitkomst.gedaan();
        }));
        Bulkopdracht opdracht = opdracht(ids);
        List<CompletableFuture<BulkactieId>> pogingen = IntStream.range(0, 3)
                .mapToObj(nr -> CompletableFuture.supplyAsync(() -> als(() -> {
                    BulkactieId id = acties.start(opdracht);
                    acties.gaVerder(id);
                    return id;
                })))
                .toList();
        BulkactieId id = pogingen.get(0).get(60, TimeUnit.SECONDS);
        for (CompletableFuture<BulkactieId> poging : pogingen) {
            assertThat(poging.get(60, TimeUnit.SECONDS)).isEqualTo(id);
        }
        assertThat(draden).hasSize(3);
        assertThat(toon(id).aantal(Stand.GEDAAN)).isEqualTo(40);
        assertThat(proef.gedaan(ids)).isEqualTo(ids);
    }

    @Test
    void whereSomebodyElseIsAtItItIsTriedAgain() {
        List<Long> ids = proef.nieuw(2);
        AtomicInteger even = new AtomicInteger();
        proef.laat(ids.get(0), id -> {
            if (even.getAndIncrement() < 2) {
                throw new CannotAcquireLockException("even");
            }
            return Uitkomst.gedaan();
        });
        proef.laat(ids.get(1), id -> {
            throw new CannotAcquireLockException("voortdurend");
        });
        BulkactieId id = start(ids);
        assertThat(uitkomst(id, ids.get(0))).isEqualTo("GEDAAN");
        assertThat(uitkomst(id, ids.get(1))).isEqualTo("MISLUKT bulk.reden.bezet");
        assertThat(proef.gedaan(ids)).containsExactly(ids.get(0));
    }

    @Test
    void manyAreDoneInTheBackgroundOnBehalfOfTheirMaker() throws Exception {
        List<Long> ids = proef.nieuw(Bulkacties.DIRECT + 50);
        CountDownLatch doorgaan = new CountDownLatch(1);
        proef.laat(ids.get(20), id -> {
            wachtOp(doorgaan);
            return Uitkomst.gedaan();
        });
        BulkactieId id = start(ids);
        assertThat(toon(id).klaar()).isFalse();
        assertThat(toon(id).bezig()).isTrue();
        gaVerder(id);
        doorgaan.countDown();
        for (int keer = 0; keer < 600 && !toon(id).klaar(); keer++) {
            Thread.sleep(50);
        }
        assertThat(toon(id).aantal(Stand.GEDAAN)).isEqualTo(ids.size());
        assertThat(proef.gedaan(ids)).isEqualTo(ids);
    }

    private void gaVerder(BulkactieId id) {
        als(() -> {
            acties.gaVerder(id);
            return id;
        });
    }

    private static void wachtOp(CountDownLatch teken) {
        try {
            if (!teken.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Einde extends Error {
        private static final long serialVersionUID = 1L;
    }
}
