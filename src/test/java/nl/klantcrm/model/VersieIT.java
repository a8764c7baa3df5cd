package nl.klantcrm.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.klantcrm.gebruiker.Rol;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.model.Toegangstabel.Adres;
import nl.klantcrm.model.Versietabel.Opzet;
import nl.klantcrm.testdatabase.DatabaseTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No form overwrites what somebody else saved meanwhile, and none loses what was typed. */
@DatabaseTest
class VersieIT {

    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping adressen;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Voorbeeldgebruikers gebruikers;

    private Versiebezoeker bezoeker;

    @BeforeEach
    void iemandDieAllesMag() {
        bezoeker = new Versiebezoeker(mvc, gebruikers.met(Rol.values()));
    }

    static Stream<Adres> metVersie() {
        return Versietabel.MET_VERSIE.keySet().stream().sorted(Comparator.comparing(Adres::pad));
    }

    @Test
    void everyAddressThatChangesSomethingHasARow() {
        Set<Adres> veranderend = Adressen.van(adressen).stream()
                .filter(adres -> !LEZEN.contains(adres.methode()))
                .collect(toSet());

        assertThat(Versietabel.adressen()).as("rows of the Versietabel").isEqualTo(veranderend);
    }

    @ParameterizedTest
    @MethodSource("metVersie")
    void aStaleVersionShowsBothAndLosesNothing(Adres adres) {
        Opzet opzet = opzet(adres);
        Formulier getypt = getypt(opzet);
        opzet.intussen().run();

        MvcTestResult geweigerd = bezoeker.verstuur(getypt);

        assertThat(geweigerd).hasStatus(409);
        String pagina = Versiebezoeker.tekst(geweigerd);
        assertThat(verschillen(pagina))
                .anySatisfy(rij -> assertThat(rij).contains(opzet.uw()))
                .anySatisfy(rij -> assertThat(rij).contains(opzet.opgeslagen()));
        Formulier teruggekregen = Formulier.van(pagina, opzet.actie());
        assertThat(teruggekregen.zonder(Formulier.VERSIE).waarden())
                .as("what was typed")
                .containsAllEntriesOf(getypt.zonder(Formulier.VERSIE).waarden());

        MultiValueMap<String, String> opgeslagen = geopend(opzet);
        opzet.getypt()
                .forEach((veld, waarden) -> assertThat(opgeslagen.get(veld))
                        .as("nothing was saved of " + veld)
                        .isNotEqualTo(waarden));
        assertThat(bezoeker.verstuur(teruggekregen)).as("saved after all").hasStatus3xxRedirection();
        assertThat(geopend(opzet)).containsAllEntriesOf(opzet.getypt());
        assertThat(bezoeker.verstuur(teruggekregen)).as("and only once").hasStatus(409);
    }

    @ParameterizedTest
    @MethodSource("metVersie")
    void withoutAVersionOfOursNothingIsSaved(Adres adres) {
        Opzet opzet = opzet(adres);
        Formulier getypt = getypt(opzet);

        assertThat(bezoeker.verstuur(getypt.zonder(Formulier.VERSIE))).hasStatus(422);
        for (String versie : List.of("", "-1", "x", "99999999999999999999")) {
            assertThat(bezoeker.verstuur(getypt.met(Versietabel.velden(Formulier.VERSIE, versie))))
                    .as("version " + versie)
                    .hasStatus(422);
        }
        assertThat(bezoeker.verstuur(getypt)).as("the form as it was").hasStatus3xxRedirection();
    }

    private Opzet opzet(Adres adres) {
        return Objects.requireNonNull(Versietabel.MET_VERSIE.get(adres)).zetOp(bezoeker);
    }

    private Formulier getypt(Opzet opzet) {
        return Formulier.van(bezoeker.haal(opzet.pagina()), opzet.actie()).met(opzet.getypt());
    }

    /** What the form holds when it is opened anew. */
    private MultiValueMap<String, String> geopend(Opzet opzet) {
        return Formulier.van(bezoeker.haal(opzet.pagina()), opzet.actie()).waarden();
    }

    /** The rows of the table with both versions. */
    private static List<String> verschillen(String pagina) {
        Document html = Jsoup.parse(pagina);
        return html.select("[role=alert] table tbody tr").eachText();
    }
}
