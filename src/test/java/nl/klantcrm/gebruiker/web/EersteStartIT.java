package nl.klantcrm.gebruiker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klantcrm.KlantCrmApplication;
import nl.klantcrm.testdatabase.TestDatabase;
import nl.klantcrm.web.Bezoeker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first day: an empty database, the first beheerder, and the first restart. */
@ExtendWith(OutputCaptureExtension.class)
class EersteStartIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:(\\d+)(/eerste-beheerder/[\\w-]{43})");
    private static final Map<String, String> BEA = Map.of(
            "gebruikersnaam", "bea",
            "naam", "Bea Heerder",
            "wachtwoord", "een lang wachtwoord",
            "wachtwoordHerhaald", "een lang wachtwoord");

    private final TestDatabase database = TestDatabase.nieuw();

    @Test
    void leadsFromTheLogToASessionThatOutlivesARestart(CapturedOutput log) {
        int poort;
        Bezoeker bea;
        String link;
        try (ConfigurableApplicationContext toepassing = start(0)) {
            poort = poort(toepassing);
            bea = new Bezoeker(poort);
            link = link(log, poort);

            assertThat(toepassing
                            .getBean(JdbcClient.class)
                            .sql("select code_hash from eerste_beheerder_uitnodiging")
                            .query(String.class)
                            .single())
                    .as("what the database has of the code")
                    .hasSize(64)
                    .isNotEqualTo(link.substring(link.lastIndexOf('/') + 1));
            weigertWatNietKlopt(bea, link);
            maaktDeBeheerder(bea, link);
            assertThat(bea.get(link).statusCode()).as("a code is used once").isEqualTo(404);
            assertThat(bea.post(link, BEA).statusCode()).isEqualTo(404);

            bea.meldAan("bea", "een lang wachtwoord");
            assertThat(bea.get("/").body()).contains("Bea Heerder");
        }
        String tevoren = log.getOut();
        // On the same port, for a browser keeps its cookies by host only, but our visitor has one address.
        try (ConfigurableApplicationContext toepassing = start(poort)) {
            assertThat(bea.get("/").body()).as("still signed in").contains("Bea Heerder");
            assertThat(log.getOut().substring(tevoren.length()))
                    .as("no way in once there are users")
                    .doesNotContain("/eerste-beheerder/");

            maakSessiesOnleesbaar(toepassing);
            HttpResponse<String> antwoord = bea.get("/");
            assertThat(antwoord.headers().firstValue("Location"))
                    .as("a session that cannot be read asks to sign in, and fails no page")
                    .hasValue("/login");
        }
    }

    private static void weigertWatNietKlopt(Bezoeker bea, String link) {
        String fout = link.substring(0, link.length() - 3) + "xyz";
        assertThat(bea.get(fout).statusCode()).isEqualTo(404);
        bea.get(link);
        assertThat(bea.post(fout, BEA).statusCode()).isEqualTo(404);

        bea.get(link);
        HttpResponse<String> kort = bea.post(
                link,
                Map.of("gebruikersnaam", "bea", "naam", "Bea", "wachtwoord", "kort", "wachtwoordHerhaald", "kort"));
        assertThat(kort.statusCode()).isEqualTo(422);
        assertThat(kort.body())
                .contains("Gebruik minstens 12 tekens.", "value=\"bea\"")
                .doesNotContain("kort\"");

        HttpResponse<String> anders = bea.post(
                link,
                Map.of("gebruikersnaam", "bea", "naam", "\u200B", "wachtwoord", "een", "wachtwoordHerhaald", "ander"));
        assertThat(anders.statusCode()).isEqualTo(422);
        assertThat(anders.body()).contains("De wachtwoorden zijn niet gelijk.", "Naam: Vul dit in.");
    }

    private static void maaktDeBeheerder(Bezoeker bea, String link) {
        HttpResponse<String> antwoord = bea.post(link, BEA);

        assertThat(antwoord.headers().firstValue("Location")).hasValue("/login");
        assertThat(bea.get("/login").body()).contains("De beheerder is aangemaakt.");
    }

    private static void maakSessiesOnleesbaar(ConfigurableApplicationContext toepassing) {
        toepassing
                .getBean(JdbcClient.class)
                .sql("update spring_session_attributes set attribute_bytes = '\\x00'")
                .update();
    }

    private ConfigurableApplicationContext start(int poort) {
        return new SpringApplicationBuilder(KlantCrmApplication.class)
                .properties(Map.of(
                        "server.port", poort,
                        "spring.datasource.url", database.getJdbcUrl(),
                        "spring.datasource.username", database.getUsername(),
                        "spring.datasource.password", database.getPassword(),
                        "spring.main.register-shutdown-hook", "false"))
                .run();
    }

    private static int poort(ConfigurableApplicationContext toepassing) {
        return toepassing.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String link(CapturedOutput log, int poort) {
        Matcher gevonden = LINK.matcher(log.getOut());
        assertThat(gevonden.find()).as("a link in the log").isTrue();
        assertThat(gevonden.group(1)).isEqualTo(Integer.toString(poort));
        return gevonden.group(2);
    }
}
