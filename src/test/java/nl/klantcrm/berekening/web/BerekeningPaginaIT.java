package nl.klantcrm.berekening.web;

import static nl.klantcrm.klant.VoorbeeldKlant.gezin;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.klantcrm.adviesdossier.AdviesdossierId;
import nl.klantcrm.berekening.Berekend;
import nl.klantcrm.berekening.Berekeningen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A calculation is one class and one template: its tab, its page and its place on paper come by themselves. */
class BerekeningPaginaIT extends BerekeningBasis {

    private static final LocalDate DAG = LocalDate.of(2024, 2, 29);

    @Autowired
    private Berekeningen berekeningen;

    @Test
    void aSecondCalculationHasItsTabOnEveryPageOfTheDossier() {
        String dossier = dossier(gezin(), DAG);
        for (String pagina : List.of("", "/rekeninvoer", "/proef")) {
            assertThat(tekst(haal(dossier + pagina)))
                    .as(pagina)
                    .containsPattern("<a class=\"nav-link[^>]*href=\"" + dossier + "/proef\"");
        }
    }

    @Test
    void aSecondCalculationHasItsPage() {
        String dossier = dossier(gezin(), DAG);
        String pagina = tekst(haal(dossier + "/proef"));
        // Anna was born on 31-01-1960.
        assertThat(pagina).contains("<p>23405 dagen</p>");
        assertThat(pagina)
                .containsPattern("nav-link active\"[^>]*href=\"" + dossier + "/proef\" aria-current=\"page\"");
        assertThat(pagina).containsPattern("<title>[^<]*A-\\d{4}-\\d{5} · Klant CRM</title>");
    }

    @Test
    void allOfThemComeInTheOrderOfTheirTabs() {
        String dossier = dossier(gezin(), DAG);
        AdviesdossierId id = AdviesdossierId.valueOf(dossier.substring(dossier.lastIndexOf('/') + 1));
        List<Berekend> alle = als(() -> berekeningen.van(id));
        assertThat(alle).last().satisfies(proef -> {
            assertThat(proef.pad()).isEqualTo("proef");
            assertThat(proef.uitkomst()).isEqualTo(23_405L);
            assertThat(proef.toString()).doesNotContain("23405");
        });
    }

    @Test
    void whatIsNoCalculationIsNotThere() {
        String dossier = dossier(gezin(), DAG);
        assertThat(haal(dossier + "/bestaat-niet")).hasStatus(404);
        assertThat(haal(dossier + "/PROEF")).hasStatus(404);
        assertThat(haal("/adviesdossiers/0/proef")).hasStatus(404);
        assertThat(haal("/adviesdossiers/x/proef")).hasStatus(404);
    }
}
