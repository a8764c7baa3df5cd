package nl.klantcrm.uitwisseling;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which imports there is something to do for. */
@Component
class Importwachtrij {

    private final JdbcClient jdbc;

    Importwachtrij(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those at work, the oldest first. */
    List<ImportId> bezig() {
        return jdbc.sql("select id from import_opdracht where status in ('CONTROLE', 'BEZIG') order by id limit 100")
                .query((rij, nr) -> new ImportId(rij.getLong("id")))
                .list();
    }

    /** Those whose content has been kept long enough. */
    List<ImportId> verlopen(Instant grens) {
        return jdbc.sql("""
                        select id from import_opdracht
                         where gemaakt_op < ? and bestandsnaam is not null and status not in ('CONTROLE', 'BEZIG')
                         order by id limit 100""")
                .param(grens.atOffset(ZoneOffset.UTC))
                .query((rij, nr) -> new ImportId(rij.getLong("id")))
                .list();
    }
}
