package nl.klantcrm.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gebruiker.GebruikerService;
import nl.klantcrm.gebruiker.MaakGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gedeeld.VersieConflictException;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An import in the background: interrupted, cancelled, without its user, and what it costs. */
class ImportloopIT extends ImportBasis {

    private static final int RIJEN = 150;

    @Autowired
    private Importwerker werker;

    @Autowired
    private Beoordelaar beoordelaar;

    @Autowired
    private Indelingen indelingen;

    @Autowired
    private GebruikerService gebruikerService;

    @Autowired
    private EntityManagerFactory entityManagers;

    @Autowired
    private PlatformTransactionManager transacties;

    @AfterEach
    void weerAanHetWerk() {
        if (!werker.isRunning()) {
            werker.start();
        }
    }

    @Test
    void anImportThatIsInterruptedGoesOnWhereItWasAndNobodyIsThereTwice() {
        String begin = uniek();
        ImportId id = gecontroleerd(KOPPEN + rijen(begin, RIJEN));
        start(id, ALLES);
        for (int keer = 0; keer < 3; keer++) {
            long doel = metSleutel(begin) + 20;
            wacht(() -> metSleutel(begin) >= Math.min(doel, RIJEN));
            werker.stop();
            long toen = metSleutel(begin);
            assertThat(als(() -> overzicht.telling(id)).samen()).isEqualTo((int) toen);
            werker.start();
        }
        assertThat(wacht(id, Importstatus.KLAAR).telling()).isEqualTo(new Telling(RIJEN, 0, 0, 0));
        assertThat(metSleutel(begin)).isEqualTo(RIJEN);
    }

    @Test
    void aCheckThatIsInterruptedGoesOnToo() {
        werker.stop();
        ImportId id = ontvang(KOPPEN + rijen(uniek(), 5));
        ImportDetails opdracht = toon(id);
        doe(() -> service.kies(id, opdracht.versie(), opdracht.kolommen()));
        assertThat(toon(id).status()).isEqualTo(Importstatus.CONTROLE);
        werker.start();
        wacht(id, Importstatus.VOORBEELD);
    }

    @Test
    void cancellingLeavesWholeHouseholdsAndStillAddsUp() {
        String begin = uniek();
        ImportId id = gecontroleerd(KOPPEN + rijen(begin, RIJEN));
        start(id, ALLES);
        wacht(() -> metSleutel(begin) >= 10);
        doe(() -> service.annuleer(id));
        ImportDetails einde = toon(id);
        assertThat(einde.status()).isEqualTo(Importstatus.GEANNULEERD);
        Telling telling = Objects.requireNonNull(einde.telling());
        assertThat(telling.samen()).isEqualTo(RIJEN);
        assertThat(telling.toegevoegd()).isBetween(10, RIJEN);
        assertThat(metSleutel(begin)).isEqualTo(telling.toegevoegd());
        doe(() -> service.annuleer(id));
        assertThat(toon(id)).isEqualTo(einde);
    }

    @Test
    void anImportAtWorkIsNotRemoved() {
        werker.stop();
        ImportId id = ontvang(KOPPEN + rijen(uniek(), 5));
        werker.start();
        controleer(id);
        werker.stop();
        start(id, ALLES);
        assertThatThrownBy(() -> doe(() -> service.verwijder(id))).isInstanceOf(VersieConflictException.class);
        werker.start();
        wacht(id, Importstatus.KLAAR);
        doe(() -> service.verwijder(id));
    }

    @Test
    void itStopsWhenItsUserMayNoLongerChangeKlanten() {
        String naam = "imp" + System.nanoTime();
        MaakGebruiker opdracht = new MaakGebruiker(naam, "Tijdelijk", "tijdelijk-wachtwoord", Set.of(Rol.ADVISEUR));
        GebruikerId wie = Systeem.als(Set.of(Recht.BEHEER), () -> gebruikerService.maak(opdracht));
        adviseur = new Aangemeld(wie, naam, "Tijdelijk", Set.of(Rol.ADVISEUR));
        String begin = uniek();
        ImportId id = gecontroleerd(KOPPEN + rijen(begin, 30));
        werker.stop();
        start(id, ALLES);
        jdbc.sql("update gebruiker_rol set rol = 'COMPLIANCE' where gebruiker_id = ?")
                .param(wie.waarde())
                .update();
        werker.start();
        assertThat(wacht(id, Importstatus.GESTOPT).telling()).isEqualTo(new Telling(0, 0, 30, 0));
        assertThat(metSleutel(begin)).isZero();
    }

    @Test
    void aRowThatSomebodyElseGotInTheWayOfFailsAloneAndSaysWhy() {
        String begin = uniek();
        ImportId id = gecontroleerd(KOPPEN + rijen(begin, 3));
        werker.stop();
        start(id, ALLES);
        // Taken meanwhile, by a household that the rows do not name.
        jdbc.sql("""
                        create or replace function import_proef() returns trigger language plpgsql as $$
                        begin
                          if new.klant_sleutel = '%s' then raise exception 'proef' using errcode = '23514'; end if;
                          return new;
                        end $$""".formatted(begin + "-1")).update();
        jdbc.sql("create trigger import_proef before insert on klant for each row execute function import_proef()")
                .update();
        try {
            werker.start();
            assertThat(wacht(id, Importstatus.KLAAR).telling()).isEqualTo(new Telling(2, 0, 0, 1));
        } finally {
            jdbc.sql("drop trigger import_proef on klant").update();
        }
        assertThat(als(() -> overzicht.mislukte(id)))
                .singleElement()
                .satisfies(m -> assertThat(m.redenen().get(0).code()).isEqualTo("uitwisseling.fout.onverwacht"));
    }

    @Test
    void judgingManyRowsTakesNoMoreStatementsThanJudgingAFew() {
        String begin = uniek();
        voerUit(gecontroleerd(KOPPEN + rijen(begin, 40)), ALLES);
        long weinig = statements(begin, 4);
        assertThat(weinig).isBetween(5L, 14L);
        assertThat(statements(begin, 80)).isEqualTo(weinig);
    }

    /** Half of the rows are of klanten that are there, half are new. */
    private long statements(String begin, int aantal) {
        List<Rij> rijen = IntStream.range(0, aantal)
                .mapToObj(i -> rij(i % 2 == 0 ? begin + "-" + i / 2 : begin + "-nieuw" + i, i))
                .map(regel -> new Rij(2, List.of(regel.strip().split(";"))))
                .toList();
        List<String> velden = toon(ontvang(KOPPEN + rijen(uniek(), 1))).kolommen();
        Statistics tellers = entityManagers.unwrap(SessionFactory.class).getStatistics();
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level niveau = logger.getLevel();
        ListAppender<ILoggingEvent> regels = new ListAppender<>();
        regels.start();
        logger.addAppender(regels);
        logger.setLevel(Level.DEBUG);
        tellers.setStatisticsEnabled(true);
        try {
            tellers.clear();
            als(() -> new TransactionTemplate(transacties)
                    .execute(status -> beoordelaar.beoordeel(indelingen.van(velden), rijen, false)));
            return tellers.getPrepareStatementCount()
                    + regels.list.stream()
                            .filter(regel -> regel.getMessage().startsWith("Executing prepared SQL statement"))
                            .count();
        } finally {
            tellers.setStatisticsEnabled(false);
            logger.setLevel(niveau);
            logger.detachAppender(regels);
        }
    }
}
