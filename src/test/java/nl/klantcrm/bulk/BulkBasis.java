package nl.klantcrm.bulk;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.klantcrm.bulk.spi.Bericht;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of bulkacties share: an adviseur who selects records of the {@link Proefhandeling}. */
@DatabaseTest
abstract class BulkBasis {

    @Autowired
    Selecties selecties;

    @Autowired
    Bulkacties acties;

    @Autowired
    Proefhandeling proef;

    @Autowired
    Voorbeeldgebruikers gebruikers;

    @Autowired
    JdbcClient jdbc;

    Selectie bevries(List<Long> ids) {
        return als(() -> selecties.bevries(Proefhandeling.SOORT, ids));
    }

    Bulkopdracht opdracht(List<Long> ids) {
        return new Bulkopdracht(Proefhandeling.SOORT, bevries(ids).id(), ids.size(), "keer=1", UUID.randomUUID());
    }

    BulkactieId start(List<Long> ids) {
        Bulkopdracht opdracht = opdracht(ids);
        return als(() -> acties.start(opdracht));
    }

    Bulkactie toon(BulkactieId id) {
        return als(() -> acties.toon(id));
    }

    /** What came of this record. */
    Bulkregel regel(BulkactieId id, long object) {
        return als(() -> acties.regels(id, null, 0, 1000)).stream()
                .filter(regel -> regel.object().nummer().equals("P-" + object))
                .findFirst()
                .orElseThrow();
    }

    /** {@code GEDAAN}, or for example {@code MISLUKT bulk.reden.bezet}. */
    String uitkomst(BulkactieId id, long object) {
        Bulkregel regel = regel(id, object);
        Bericht reden = regel.reden();
        return regel.stand() + (reden == null ? "" : " " + reden.sleutel());
    }

    <T> T als(Supplier<T> werk) {
        return als(gebruikers.adviseur(), werk);
    }

    static <T> T als(Aangemeld wie, Supplier<T> werk) {
        return Systeem.als(wie, werk);
    }
}
