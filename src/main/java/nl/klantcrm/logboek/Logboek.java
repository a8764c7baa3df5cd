package nl.klantcrm.logboek;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the logboek. Asks for no recht: whoever may do the work may, and must, leave its line. */
@Component
public class Logboek {

    private final JdbcClient jdbc;
    private final Clock clock;

    Logboek(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Within the transaction of the caller, so that the line and the work stay or go together. */
    @Transactional
    public void schrijf(Gebeurtenis gebeurtenis) {
        jdbc.sql("insert into logboek (op, gebruiker_id, soort, klant_id, aantal, kenmerk) values (?, ?, ?, ?, ?, ?)")
                .param(OffsetDateTime.now(clock))
                .param(gebeurtenis.gebruiker())
                .param(gebeurtenis.soort().name())
                .param(gebeurtenis.klant())
                .param(gebeurtenis.aantal())
                .param(gebeurtenis.kenmerk())
                .update();
    }
}
