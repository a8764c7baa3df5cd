package nl.klantcrm.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lines come and stay as they are, whoever asks the database otherwise. */
@DatabaseTest
class LogboekIT {

    @Autowired
    private Logboek logboek;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transacties;

    private long gebruiker;

    @BeforeEach
    void iemand() {
        gebruiker = gebruikers.adviseur().id().waarde();
    }

    @Test
    void aLineSaysWhoDidWhatToHowMany() {
        logboek.schrijf(Gebeurtenis.vanAantal(Soort.EXPORT, gebruiker, 41, "vorm=csv"));
        assertThat(laatste())
                .containsEntry("gebruiker_id", gebruiker)
                .containsEntry("soort", "EXPORT")
                .containsEntry("aantal", 41)
                .containsEntry("kenmerk", "vorm=csv")
                .containsEntry("klant_id", null)
                .extractingByKey("op")
                .isNotNull();
        logboek.schrijf(Gebeurtenis.vanKlant(Soort.SAMENVOEGEN, gebruiker, 7, null));
        assertThat(laatste()).containsEntry("klant_id", 7L).containsEntry("aantal", null);
    }

    @Test
    void aLineGoesWithTheWorkThatFailed() {
        List<Map<String, Object>> tevoren = regels();
        new TransactionTemplate(transacties).executeWithoutResult(status -> {
            logboek.schrijf(Gebeurtenis.vanAantal(Soort.IMPORT, gebruiker, 1, null));
            status.setRollbackOnly();
        });
        assertThat(regels()).isEqualTo(tevoren);
    }

    @Test
    void noLineIsChangedOrTakenAway() {
        logboek.schrijf(Gebeurtenis.vanAantal(Soort.IMPORT, gebruiker, 1, null));
        List<Map<String, Object>> tevoren = regels();
        for (String kolom : List.of("op", "gebruiker_id", "soort", "klant_id", "aantal", "kenmerk")) {
            geweigerd("update logboek set " + kolom + " = " + kolom, "append-only");
        }
        geweigerd("delete from logboek", "append-only");
        geweigerd("truncate logboek", "append-only");
        geweigerd("delete from gebruiker where id = " + gebruiker, "_fk");
        assertThat(regels()).isEqualTo(tevoren);
    }

    @Test
    void theDatabaseLeavesNoRoomForFreeTextEither() {
        String begin = "insert into logboek (op, gebruiker_id, soort, kenmerk) values (now(), " + gebruiker + ", ";
        geweigerd(begin + "'EXPORT', 'Anna van der Aa')", "logboek_kenmerk_ck");
        geweigerd(begin + "'EXPORT', E'a\\n')", "logboek_kenmerk_ck");
        geweigerd(begin + "'Anna van der Aa', null)", "logboek_soort_ck");
    }

    private void geweigerd(String opdracht, String reden) {
        assertThatThrownBy(() -> jdbc.sql(opdracht).update()).as(opdracht).hasMessageContaining(reden);
    }

    private Map<String, Object> laatste() {
        List<Map<String, Object>> alle = regels();
        return alle.get(alle.size() - 1);
    }

    private List<Map<String, Object>> regels() {
        return jdbc.sql("select * from logboek order by id").query().listOfRows();
    }
}
