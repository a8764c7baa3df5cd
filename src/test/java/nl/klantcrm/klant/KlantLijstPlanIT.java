package nl.klantcrm.klant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.klantcrm.testdatabase.Opdrachten;
import nl.klantcrm.testdatabase.Opdrachten.Opdracht;
import nl.klantcrm.testdatabase.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the database answers the list among 100,000 klanten: each query by its index, without sorting more than it found,
 * and without reading more for a far page than for the first. With the values of the parameters, and with the plan that
 * the database makes once it stops looking at them. Takes longer than other tests, for the klanten have to be made.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KlantLijstPlanIT {

    private static final int AANTAL = 100_000;
    private static final List<String> ELKE = List.of("naam", "-naam", "klantnummer", "-geboortedatum", "gewijzigd");
    private static final List<String> TWEE = List.of("naam", "-gewijzigd");
    private static final Pattern GELEZEN = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

    private final TestDatabase database = TestDatabase.nieuw();
    private final DataSource bron = bron(PreferQueryMode.EXTENDED);

    // The plan without values has places for them in its text, which only this way of asking leaves alone.
    private final JdbcClient jdbc = JdbcClient.create(bron(PreferQueryMode.SIMPLE));
    private final KlantZoeker zoeker = new KlantZoeker(JdbcClient.create(Opdrachten.hoor(bron)));
    private final Verzadigd verzadigd = new Verzadigd(Clock.systemUTC());
    private final KlantBladeraar bladeraar = new KlantBladeraar(zoeker, verzadigd);

    @BeforeAll
    void vul() throws Exception {
        Flyway.configure().dataSource(bron).load().migrate();
        VeelKlanten.vul(bron, AANTAL);
    }

    /** What walks along the index of the order: everybody, and what so many have that a page of them is soon met. */
    static Stream<KlantZoekvraag> vele() {
        return Stream.concat(
                vragen(ELKE, "", "q=jansen"),
                vragen(
                        TWEE,
                        "q=van",
                        "q=anna kromme",
                        "q=z",
                        "adviespartner=1",
                        "adviespartner=geen",
                        "status=levend",
                        "status=overleden",
                        "berekeningenVoor=klant",
                        "geanonimiseerd=nee",
                        "q=anna&status=levend&berekeningenVoor=klant"));
    }

    /** What is taken from the index of what is asked for. */
    static Stream<KlantZoekvraag> weinige() {
        return Stream.concat(
                vragen(ELKE, "q=krommesteininga"),
                vragen(
                        TWEE,
                        "q=k-004711",
                        "q=31-01-1960",
                        "q=1234ab",
                        "q=jansen bram plaats17",
                        "q=bestaatniet",
                        "q=jansen&adviespartner=7",
                        "adviespartner=7",
                        "geanonimiseerd=ja",
                        "status=overleden&adviespartner=7"));
    }

    @ParameterizedTest
    @MethodSource("vele")
    void theListWalksAlongItsOrder(KlantZoekvraag vraag) {
        KlantPagina eerste = pagina(vraag, Bladwijzer.begin());
        for (Bladwijzer plaats : plaatsen(eerste)) {
            List<Opdracht> opdrachten = opdrachten(vraag, plaats);
            Opdracht wandeling = opdrachten.get(opdrachten.size() - 1);
            assertThat(opdrachten)
                    .as("counted once, and for other pages no more")
                    .hasSizeLessThanOrEqualTo(plaats.cursor() == null ? 2 : 1);
            for (String plan : plannen(wandeling)) {
                assertThat(plan)
                        .contains(index(vraag))
                        .doesNotContain("Seq Scan on klant", "Seq Scan on partner", "Sort");
            }
            assertThat(gelezen(wandeling)).isLessThan(10_000);
        }
    }

    @ParameterizedTest
    @MethodSource("weinige")
    void whatFewHaveIsTakenFromItsIndex(KlantZoekvraag vraag) {
        KlantPagina eerste = pagina(vraag, Bladwijzer.begin());
        assertThat(eerste.aantal()).isLessThan(1000);
        for (Bladwijzer plaats : plaatsen(eerste)) {
            List<Opdracht> opdrachten = opdrachten(vraag, plaats);
            assertThat(opdrachten).as("counted and shown at once").hasSize(1);
            for (String plan : plannen(opdrachten.get(0))) {
                assertThat(plan)
                        .containsPattern("klant_(zoektekst|adviespartner|geanonimiseerd|overleden)_ix")
                        .doesNotContain("Seq Scan on klant", "Seq Scan on partner");
            }
            assertThat(gelezen(opdrachten.get(0))).isLessThan(5000);
        }
    }

    @Test
    void aFarPageCostsWhatTheFirstOneCosts() {
        for (KlantZoekvraag vraag : vragen(ELKE, "").toList()) {
            KlantPagina eerste = pagina(vraag, Bladwijzer.begin());
            long begin = gelezen(opdrachten(vraag, Bladwijzer.begin()).get(0));
            KlantPagina ver = bladeraar.pagina(vraag, Bladwijzer.lees(eerste.volgende(), null), AANTAL * 9 / 10);
            long later = gelezen(
                    opdrachten(vraag, Bladwijzer.lees(ver.volgende(), null)).get(0));
            assertThat(later).isLessThan(2 * begin);
        }
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithThePage() {
        for (KlantZoekvraag vraag : Stream.concat(vele(), weinige()).toList()) {
            assertThat(Stream.of(25, 50, 100)
                            .map(per -> Opdrachten.tijdens(() -> bladeraar.pagina(vraag, Bladwijzer.begin(), per))
                                    .size()))
                    .allMatch(aantal -> aantal <= 4);
        }
    }

    @Test
    void theCountIsExactUntilTenThousand() {
        assertThat(pagina(KlantZoekvraag.alle(), Bladwijzer.begin()).meer()).isTrue();
        assertThat(pagina(KlantZoekvraag.alle(), Bladwijzer.begin()).aantal()).isEqualTo(10_000);
        KlantZoekvraag jansen = KlantZoekvraag.van("jansen");
        KlantPagina eerste = pagina(jansen, Bladwijzer.begin());
        int geteld = jdbc.sql("select count(*) from klant where zoektekst like '%jansen%'")
                .query(Integer.class)
                .single();
        assertThat(eerste.aantal()).isEqualTo(geteld).isBetween(1000, 9999);
        assertThat(pagina(jansen, Bladwijzer.lees(eerste.volgende(), null)).aantal())
                .isEqualTo(geteld);
    }

    /** Those found stand together at the far end of the order, so that a walk from its begin meets none of them. */
    @Test
    void aWalkThatTakesTooLongIsGivenUp() {
        KlantZoekvraag laatste = vraag("q=" + VeelKlanten.NIEUWBOUW + "&sorteer=klantnummer");
        List<KlantId> ids = zoeker.ids(laatste, AANTAL);
        assertThat(ids).hasSizeGreaterThan(1500);
        KlantPagina eerste = pagina(laatste, Bladwijzer.begin());
        KlantPagina tweede = pagina(laatste, Bladwijzer.lees(eerste.volgende(), null));
        assertThat(Stream.of(eerste, tweede).flatMap(p -> p.regels().stream()).map(KlantRegel::id))
                .isEqualTo(ids.subList(0, 50));
        assertThat(opdrachten(laatste, Bladwijzer.begin())).hasSize(4);
        KlantPagina voorlaatste = bladeraar.pagina(laatste, Bladwijzer.begin(), ids.size() - 10);
        assertThat(pagina(laatste, Bladwijzer.lees(voorlaatste.volgende(), null))
                        .regels())
                .as("the end of the list is not taken for the end of a walk")
                .hasSize(10);
    }

    private static Stream<KlantZoekvraag> vragen(List<String> volgordes, String... filters) {
        return Stream.of(filters)
                .flatMap(filter -> volgordes.stream().map(sorteer -> vraag(filter + "&sorteer=" + sorteer)));
    }

    private static KlantZoekvraag vraag(String adres) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : adres.split("&", -1)) {
            int is = parameter.indexOf('=');
            if (is > 0) {
                parameters.put(parameter.substring(0, is), parameter.substring(is + 1));
            }
        }
        return KlantZoekvraag.lees(parameters);
    }

    private static List<Bladwijzer> plaatsen(KlantPagina eerste) {
        return Stream.of(Bladwijzer.begin(), Bladwijzer.einde(), Bladwijzer.lees(eerste.volgende(), null))
                .toList();
    }

    private KlantPagina pagina(KlantZoekvraag vraag, Bladwijzer plaats) {
        return bladeraar.pagina(vraag, plaats, 25);
    }

    private List<Opdracht> opdrachten(KlantZoekvraag vraag, Bladwijzer plaats) {
        return Opdrachten.tijdens(() -> pagina(vraag, plaats));
    }

    private List<String> plannen(Opdracht opdracht) {
        StringBuilder genummerd = new StringBuilder();
        int nr = 0;
        for (char teken : opdracht.sql().toCharArray()) {
            genummerd.append(teken == '?' ? "$" + ++nr : teken);
        }
        return List.of(plan("explain ", opdracht.ingevuld()), plan("explain (generic_plan) ", genummerd.toString()));
    }

    private long gelezen(Opdracht opdracht) {
        Matcher gelezen = GELEZEN.matcher(plan("explain (analyze, buffers, timing off) ", opdracht.ingevuld()));
        assertThat(gelezen.find()).isTrue();
        return Stream.of(1, 2)
                .mapToLong(nr -> gelezen.group(nr) == null ? 0 : Long.parseLong(gelezen.group(nr)))
                .sum();
    }

    private String plan(String hoe, String sql) {
        return String.join("\n", jdbc.sql(hoe + sql).query(String.class).list());
    }

    private static String index(KlantZoekvraag vraag) {
        return switch (vraag.sorteer()) {
            case NAAM -> "klant_naam_ix";
            case KLANTNUMMER -> "klant_pk";
            case GEBOORTEDATUM -> "klant_geboortedatum_ix";
            case GEWIJZIGD -> "klant_gewijzigd_ix";
        };
    }

    private DataSource bron(PreferQueryMode wijze) {
        PGSimpleDataSource simpel = new PGSimpleDataSource();
        simpel.setUrl(database.getJdbcUrl());
        simpel.setUser(database.getUsername());
        simpel.setPassword(database.getPassword());
        simpel.setPreferQueryMode(wijze);
        return simpel;
    }
}
