package nl.klantcrm.klant;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes each zoektekst of an older form anew after the application has started, while it is in use. It is no change of
 * the klantdossier: its version and its time stay.
 */
@Component
class ZoektekstBijwerker {

    private static final Logger LOG = LoggerFactory.getLogger(ZoektekstBijwerker.class);
    private static final int TEGELIJK = 500;

    private final JdbcTemplate jdbc;
    private final KlantLader lader;
    private final TransactionTemplate transactie;
    private final TaskExecutor uitvoerder;

    ZoektekstBijwerker(
            JdbcTemplate jdbc,
            KlantLader lader,
            PlatformTransactionManager transacties,
            TaskExecutor applicationTaskExecutor) {
        this.jdbc = jdbc;
        this.lader = lader;
        this.transactie = new TransactionTemplate(transacties);
        this.uitvoerder = applicationTaskExecutor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void opDeAchtergrond() {
        uitvoerder.execute(this::werkBij);
    }

    void werkBij() {
        int aantal = 0;
        long na = 0;
        List<KlantId> ids = verouderd(na);
        while (!ids.isEmpty()) {
            List<KlantId> deel = ids;
            transactie.executeWithoutResult(status -> schrijf(lader.laad(deel)));
            aantal += deel.size();
            na = deel.get(deel.size() - 1).waarde();
            ids = verouderd(na);
        }
        if (aantal > 0) {
            LOG.info("the zoektekst of {} klanten was brought up to date", aantal);
        }
    }

    private List<KlantId> verouderd(long na) {
        return jdbc.query(
                "select id from klant where id > ? and zoektekst_versie <> ? order by id limit " + TEGELIJK,
                (rij, nr) -> new KlantId(rij.getLong("id")),
                na,
                Zoektekst.VERSIE);
    }

    /** Whoever saves a klantdossier meanwhile writes its zoektekst as well, and that one stays. */
    private void schrijf(List<KlantDetails> klanten) {
        List<Object[]> rijen = klanten.stream()
                .map(klant -> new Object[] {
                    Zoektekst.van(klant.id(), klant.gegevens()),
                    Zoektekst.VERSIE,
                    klant.id().waarde(),
                    klant.versie()
                })
                .toList();
        jdbc.batchUpdate("update klant set zoektekst = ?, zoektekst_versie = ? where id = ? and versie = ?", rijen);
    }
}
