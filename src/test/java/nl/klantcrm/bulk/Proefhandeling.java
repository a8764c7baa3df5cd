package nl.klantcrm.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.klantcrm.bulk.spi.Bericht;
import nl.klantcrm.bulk.spi.Bulkhandeling;
import nl.klantcrm.bulk.spi.Bulkobject;
import nl.klantcrm.bulk.spi.Bulkobjecten;
import nl.klantcrm.bulk.spi.Uitkomst;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.logboek.Gebeurtenis;
import nl.klantcrm.logboek.Logboek;
import nl.klantcrm.logboek.Soort;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A kind of record that only tests have, and something to do with it: a line in the database, and then whatever the test
 * lets happen. Ids are never given out twice, so that tests do not meet.
 */
@TestComponent
public class Proefhandeling implements Bulkhandeling, Bulkobjecten {

    public static final String SOORT = "PROEF";

    private final AtomicLong ids = new AtomicLong(1_000_000);
    private final Map<Long, LongFunction<Uitkomst>> gedrag = new ConcurrentHashMap<>();
    private final Logboek logboek;
    private final HuidigeGebruiker gebruiker;
    private final JdbcClient jdbc;

    Proefhandeling(Logboek logboek, HuidigeGebruiker gebruiker, JdbcClient jdbc) {
        this.logboek = logboek;
        this.gebruiker = gebruiker;
        this.jdbc = jdbc;
    }

    /** So many new ids, in order. */
    public List<Long> nieuw(int aantal) {
        long eerste = ids.getAndAdd(aantal);
        return LongStream.range(eerste, eerste + aantal).boxed().toList();
    }

    /** What happens to this record after its line is written. */
    public void laat(long id, LongFunction<Uitkomst> doen) {
        gedrag.put(id, doen);
    }

    /** For which of these records a line was written, and not undone; twice for twice. */
    public List<Long> gedaan(List<Long> onder) {
        return jdbc.sql(
                        "select klant_id from logboek where soort = 'EXPORT' and kenmerk = 'proef' and klant_id = any(?)"
                                + " order by klant_id")
                .param(onder.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public String objectsoort() {
        return SOORT;
    }

    @Override
    public Recht recht() {
        return Recht.KLANT_WIJZIGEN;
    }

    @Override
    public Soort logsoort() {
        return Soort.IMPORT;
    }

    @Override
    public Bericht omschrijving(String parameters) {
        return Bericht.van("bulk.titel", parameters);
    }

    @Override
    public Uitkomst voerUit(long id, String parameters) {
        logboek.schrijf(Gebeurtenis.vanKlant(Soort.EXPORT, gebruiker.id().waarde(), id, "proef"));
        return gedrag.getOrDefault(id, anders -> Uitkomst.gedaan()).apply(id);
    }

    @Override
    public String lijst() {
        return "/proef";
    }

    @Override
    public Map<Long, Bulkobject> benoem(Collection<Long> gevraagd) {
        return gevraagd.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> new Bulkobject("P-" + id, "Proef " + id, "/proef/" + id)));
    }
}
