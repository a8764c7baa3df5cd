package nl.klantcrm.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Freezes selections. Only ids are kept, for a day, and only who made a selection finds it back: a filter may hold
 * names, so it stays in the address of the page.
 */
@Service
@Transactional
@Vereist(Recht.KLANT_ZIEN)
public class Selecties {

    /** More is no selection but a migration. */
    public static final int MEESTE = 100_000;

    private static final Duration HOUDBAAR = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final HuidigeGebruiker gebruiker;
    private final Clock clock;

    Selecties(JdbcClient jdbc, HuidigeGebruiker gebruiker, Clock clock) {
        this.jdbc = jdbc;
        this.gebruiker = gebruiker;
        this.clock = clock;
    }

    /**
     * Keeps each id once, in this order.
     *
     * @throws OngeldigeInvoerException when there are none, or more than {@link #MEESTE}
     */
    public Selectie bevries(String objectsoort, Collection<Long> ids) {
        Long[] verschillend = new LinkedHashSet<>(ids).toArray(Long[]::new);
        if (verschillend.length == 0) {
            throw new OngeldigeInvoerException("", "bulk.fout.niets");
        }
        if (verschillend.length > MEESTE) {
            throw new OngeldigeInvoerException("", "bulk.fout.teVeel", MEESTE);
        }
        OffsetDateTime nu = OffsetDateTime.now(clock);
        jdbc.sql("delete from selectie where aangemaakt_op < ?")
                .param(nu.minus(HOUDBAAR))
                .update();
        long id = jdbc.sql("""
                insert into selectie (gebruiker_id, objectsoort, aangemaakt_op, aantal) values (?, ?, ?, ?)
                returning id""")
                .params(gebruiker.id().waarde(), objectsoort, nu, verschillend.length)
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into selectie_lid (selectie_id, volgnummer, object_id)
                select ?, volgnummer, object_id from unnest(?::bigint[]) with ordinality as lid (object_id, volgnummer)""").params(id, verschillend).update();
        return new Selectie(new SelectieId(id), objectsoort, verschillend.length);
    }

    /** @throws NietGevondenException when the user has no such selection of this kind, or no longer */
    @Transactional(readOnly = true)
    public Selectie vind(SelectieId id, String objectsoort) {
        return jdbc.sql("select aantal from selectie where id = ? and gebruiker_id = ? and objectsoort = ?")
                .params(id.waarde(), gebruiker.id().waarde(), objectsoort)
                .query((rij, nr) -> new Selectie(id, objectsoort, rij.getInt("aantal")))
                .optional()
                .orElseThrow(() -> new NietGevondenException("selectie " + id));
    }

    /**
     * What was selected, in the order of selecting.
     *
     * @throws NietGevondenException when the user has no such selection of this kind, or no longer
     */
    @Transactional(readOnly = true)
    public List<Long> ids(SelectieId id, String objectsoort, int hoogstens) {
        vind(id, objectsoort);
        return jdbc.sql("select object_id from selectie_lid where selectie_id = ? order by volgnummer limit ?")
                .params(id.waarde(), hoogstens)
                .query(Long.class)
                .list();
    }
}
