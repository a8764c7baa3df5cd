package nl.klantcrm.gebruiker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.testdatabase.DatabaseTest;
import nl.klantcrm.web.Bezoeker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a session lasts, and that looking at pages does not write it over and over. */
@DatabaseTest
class SessieIT {

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int poort;

    private Bezoeker bezoeker;

    @BeforeEach
    void meldAan() {
        gebruikers.adviseur();
        bezoeker = new Bezoeker(poort);
        bezoeker.meldAan("adviseur", Voorbeeldgebruikers.WACHTWOORD);
        bezoeker.get("/");
    }

    @Test
    void isNotWrittenForEachPage() {
        String versie = versie();
        for (int i = 0; i < 5; i++) {
            assertThat(bezoeker.get("/").statusCode()).isEqualTo(200);
        }
        assertThat(versie()).as("the version of the row").isEqualTo(versie);
    }

    @Test
    void lastsOnFromAMinuteAfterTheLastUseThatWasWritten() {
        laatstGebruikt(Duration.ofMinutes(2));
        String versie = versie();

        assertThat(bezoeker.get("/").statusCode()).isEqualTo(200);

        assertThat(versie()).isNotEqualTo(versie);
        assertThat(inDeDatabase("expiry_time - extract(epoch from now()) * 1000 > 28790000", Boolean.class))
                .as("eight hours from now")
                .isTrue();
    }

    @Test
    void endsEightHoursAfterItsLastUse() {
        laatstGebruikt(Duration.ofHours(8).minusMinutes(1));
        assertThat(bezoeker.get("/").statusCode()).isEqualTo(200);

        laatstGebruikt(Duration.ofHours(8).plusSeconds(1));
        // Being sent to the sign-in begins a new one.
        String oude = sessie();
        assertThat(bezoeker.get("/").statusCode()).isEqualTo(302);
        assertThat(database.sql("select count(*) from spring_session where session_id = ?")
                        .param(oude)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endsForEveryWindowWhenSignedOutInOne() {
        String cookie = "KLANTCRM=" + bezoeker.cookie("KLANTCRM").orElseThrow().getValue();
        Bezoeker ander = new Bezoeker(poort);
        assertThat(ander.get("/", "Cookie", cookie).statusCode()).isEqualTo(200);

        bezoeker.post("/logout", Map.of());

        assertThat(ander.get("/", "Cookie", cookie).statusCode()).isEqualTo(302);
    }

    /** As if nobody had been here since. */
    private void laatstGebruikt(Duration geleden) {
        database.sql("""
                        update spring_session set last_access_time = extract(epoch from now()) * 1000 - :geleden,
                               expiry_time = extract(epoch from now()) * 1000 - :geleden + max_inactive_interval * 1000
                         where session_id = :sessie""")
                .param("geleden", geleden.toMillis())
                .param("sessie", sessie())
                .update();
    }

    private String versie() {
        return inDeDatabase("xmin::text", String.class);
    }

    private <T> T inDeDatabase(String wat, Class<T> soort) {
        return database.sql("select " + wat + " from spring_session where session_id = ?")
                .param(sessie())
                .query(soort)
                .single();
    }

    private String sessie() {
        String waarde = bezoeker.cookie("KLANTCRM").orElseThrow().getValue();
        return new String(Base64.getDecoder().decode(waarde), StandardCharsets.UTF_8);
    }
}
