package nl.klantcrm.meting.lading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import nl.klantcrm.KlantCrmApplication;
import nl.klantcrm.testdatabase.TestDatabase;
import nl.klantcrm.web.Bezoeker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A loaded database is one that the application itself might have filled. */
class LaderIT {

    private static final Lading LADING = new Lading(500, 7);
    private static final Voortgang STIL = new Voortgang(new PrintStream(PrintStream.nullOutputStream()));
    private static final Database GELADEN = leeg();

    @BeforeAll
    static void laad() throws Exception {
        new Lader(LADING, STIL).laad(GELADEN);
    }

    @Test
    void leavesIndexesConstraintsAndTriggersAsTheMigrationsMadeThem() throws SQLException {
        Database gemigreerd = leeg();
        Lader.migreer(gemigreerd);
        for (String sql : List.of(
                "select indexdef from pg_indexes where schemaname = current_schema() order by 1",
                "select conrelid::regclass || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated"
                        + " from pg_constraint where connamespace = current_schema()::regnamespace order by 1",
                "select pg_get_triggerdef(oid) || ' ' || tgenabled::text from pg_trigger where not tgisinternal order by 1")) {
            assertThat(GELADEN.vraag(sql)).isNotEmpty().isEqualTo(gemigreerd.vraag(sql));
        }
    }

    @Test
    void twoAdviesdossiersForEachKlantEachWithItsMomentopname() throws SQLException {
        assertThat(aantal("klant")).isEqualTo(500);
        assertThat(aantal("adviesdossier")).isEqualTo(1_000);
        assertThat(aantal("momentopname")).isEqualTo(1_000);
        assertThat(aantal("adviesdossier where rekenen_met_partner")).isBetween(50, 400);
        assertThat(aantal("adviesdossier_gekozen_kind")).isGreaterThan(50);
    }

    @Test
    void theDatabaseStillKeepsMomentopnamen() {
        assertThatThrownBy(() -> GELADEN.voerUit("update momentopname_persoon set achternaam = 'X'"))
                .hasMessageContaining("immutable");
        assertThatThrownBy(
                        () -> GELADEN.voerUit(
                                "insert into momentopname_persoon (adviesdossier_id, volgnummer, rol, herkomst, persoon_id,"
                                        + " geslacht, voorletters, achternaam)"
                                        + " select adviesdossier_id, 99, 'KIND', 'KIND', 1, 'MAN', 'A.', 'B' from momentopname"))
                .hasMessageContaining("immutable");
    }

    @Test
    void refusesADatabaseInUse() {
        assertThatThrownBy(() -> new Lader(LADING, STIL).laad(GELADEN)).hasMessageContaining("in use");
    }

    @Test
    void opensInTheApplicationWhichNumbersOn() {
        try (ConfigurableApplicationContext toepassing = start()) {
            int poort = toepassing.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Bezoeker adviseur = new Bezoeker(poort);
            adviseur.meldAan(Lading.ADVISEURS.get(7), Lading.WACHTWOORD);

            assertThat(adviseur.get("/klanten?q=" + Lading.ZELDZAAM).body()).contains(Huishoudgenerator.ZELDZAAM);
            assertThat(adviseur.get("/klanten/500").statusCode()).isEqualTo(200);
            assertThat(adviseur.get("/adviesdossiers/1000").statusCode()).isEqualTo(200);
            assertThat(adviseur.get("/adviesdossiers/1000/rekeninvoer.json").statusCode())
                    .isEqualTo(200);
            assertThat(GELADEN.vraag("select nextval('klant_id_seq')")).containsExactly("501");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(KlantCrmApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + GELADEN.url(),
                        "--spring.datasource.username=" + GELADEN.gebruikersnaam(),
                        "--spring.datasource.password=" + GELADEN.wachtwoord());
    }

    private static int aantal(String tabel) throws SQLException {
        return Integer.parseInt(GELADEN.vraag("select count(*) from " + tabel).get(0));
    }

    private static Database leeg() {
        TestDatabase database = TestDatabase.nieuw();
        return new Database(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
