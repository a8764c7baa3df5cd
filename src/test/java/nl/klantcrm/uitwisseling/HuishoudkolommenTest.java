package nl.klantcrm.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.Klantnummer;
import nl.klantcrm.klant.VoorbeeldKlant;
import nl.klantcrm.klant.web.Klantinvoer;
import nl.klantcrm.klant.web.Klantoordeel;
import nl.klantcrm.klant.web.VoorbeeldInvoer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

class HuishoudkolommenTest {

    private final Klantinvoer invoer = VoorbeeldInvoer.klantinvoer();
    private final MessageSource teksten = VoorbeeldInvoer.teksten();
    private final Waarden waarden = new Waarden(teksten);
    private final Ouderschap ouderschap = new Ouderschap(teksten);
    private final Huishoudkolommen kolommen = new Huishoudkolommen(invoer, waarden, ouderschap, teksten);

    @Test
    void theHeadingsAreTheLabelsOfTheForm() {
        assertThat(kolommen.koppen(1, 2))
                .startsWith("Klantnummer", "Geslacht", "Voorletters", "Voornamen", "Tussenvoegsel", "Achternaam")
                .contains("Berekeningen voor", "KlantID", "Partner 1 Begin relatie", "Kind 2 Kind van")
                .doesNotContain("Partner 2 Achternaam", "Kind 3 Achternaam")
                .doesNotHaveDuplicates();
    }

    @Test
    void valuesAreWrittenAsTheOfficeWritesThem() {
        List<Cel> rij = kolommen.naarRij(new Klantnummer(123), VoorbeeldKlant.gezin(), "Kantoor Zuid", 1, 1);
        Map<String, String> cellen = new HashMap<>();
        List<String> koppen = kolommen.koppen(1, 1);
        for (int i = 0; i < koppen.size(); i++) {
            cellen.put(koppen.get(i), rij.get(i).alsTekst());
        }
        assertThat(cellen)
                .containsEntry("Klantnummer", "K-000123")
                .containsEntry("Geslacht", "Vrouw")
                .containsEntry("Geboortedatum", "1960-01-31")
                .containsEntry("Burgerlijke staat", "Gehuwd")
                .containsEntry("Land", "Nederland")
                .containsEntry("Berekeningen voor", "Klant en partner")
                .containsEntry("Adviespartner", "Kantoor Zuid")
                .containsEntry("Notities", "")
                .containsEntry("Partner 1 Relatievorm", "Gehuwd")
                .containsEntry("Kind 1 Kind van", "Klant en partner 1");
        assertThat(rij.get(koppen.indexOf("Geboortedatum"))).isInstanceOf(Cel.Datum.class);
    }

    @Test
    void aHouseholdDoesNotSilentlyLosePersons() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kolommen.naarRij(new Klantnummer(1), VoorbeeldKlant.gezin(), null, 0, 1));
    }

    @Test
    void whatWasWrittenIsReadBackWithoutChange() {
        Willekeurig toeval = new Willekeurig(20261123);
        List<Kolom> indeling = kolommen.kolommen(4, 6);
        Rijlezer lezer = lezer(indeling);
        for (int keer = 0; keer < 500; keer++) {
            Klantgegevens huishouden = toeval.huishouden();
            assertThat(huishouden.overtredingen(VoorbeeldKlant.VANDAAG)).isEmpty();
            List<String> cellen = kolommen.naarRij(new Klantnummer(keer), huishouden, null, 4, 6).stream()
                    .map(Cel::alsTekst)
                    .map(Formulecel::maakOnschadelijk)
                    .map(Formulecel::herstel)
                    .toList();
            Klantoordeel oordeel = lees(lezer, cellen);
            assertThat(oordeel.overtredingen()).isEmpty();
            assertThat(oordeel.gegevens()).isEqualTo(huishouden);
        }
    }

    @Test
    void everyCountryComesBack() {
        for (String code : Locale.getISOCountries()) {
            assertThat(waarden.lees(Soort.LAND, waarden.schrijf(Soort.LAND, code)))
                    .contains(code);
            assertThat(waarden.lees(Soort.LAND, code)).contains(code);
        }
    }

    @Test
    void otherWordsAndOtherWaysToWriteADateAreUnderstood() {
        Rijlezer lezer = lezer(indeling(
                "persoon.geslacht",
                "persoon.voorletters",
                "persoon.achternaam",
                "persoon.geboortedatum",
                "berekeningenVoor",
                "burgerlijkeStaat"));
        for (List<String> cellen : List.of(
                List.of("Vrouw", "A.", "Aa", "31-01-1960", "Klant", "Gehuwd"),
                List.of("mevr.", "A.", "Aa", "31-1-1960", "alleen klant", "getrouwd"),
                List.of("FEMALE", "A.", "Aa", "1960-01-31", "client", "married"),
                List.of("v", "A.", "Aa", " 1960-01-31 ", "KLANT", "GEHUWD"))) {
            Klantgegevens gelezen = Objects.requireNonNull(lees(lezer, cellen).gegevens());
            assertThat(invoer.velden(gelezen))
                    .containsEntry("persoon.geslacht", "VROUW")
                    .containsEntry("persoon.geboortedatum", "1960-01-31")
                    .containsEntry("berekeningenVoor", "KLANT")
                    .containsEntry("burgerlijkeStaat", "GEHUWD")
                    .containsEntry("adres.land", "NL");
        }
    }

    @Test
    void personsWithoutAnyValueAreNotThereAndTheOthersMoveUp() {
        Rijlezer lezer = lezer(indeling(
                "partners[0].persoon.achternaam",
                "partners[1].persoon.achternaam",
                "kinderen[0].persoon.achternaam",
                "kinderen[2].persoon.achternaam",
                "kinderen[2].kindVan"));
        Rijlezing gelezen = lezer.lees(List.of("", "Bakker", " ", "Cas", "klant en partner 2"));
        assertThat(gelezen.velden())
                .containsEntry("partners[0].persoon.achternaam", "Bakker")
                .containsEntry("kinderen[0].persoon.achternaam", "Cas")
                .containsEntry("kinderen[0].kindVan", "BEIDEN-0")
                .hasSize(3);
        assertThat(gelezen.kolommen()).containsEntry("kinderen[0].kindVan", 4);
        assertThat(lezer.lees(List.of("", "Bakker", "", "Cas", "Beiden")).velden())
                .containsEntry("kinderen[0].kindVan", "BEIDEN-0");
        assertThat(lezer.lees(List.of("", "Bakker", "", "Cas", "Partner 1")).overtredingen())
                .extracting(Overtreding::code)
                .containsExactly("uitwisseling.fout.kindVan");
    }

    @Test
    void whatIsNotUnderstoodIsNamedByItsColumn() {
        Rijlezer lezer = lezer(indeling("persoon.geslacht", "adviespartner", "adres.land", ""));
        Rijlezing gelezen = lezer.lees(List.of("manlijk", "12", "Verweggistan", "vrij", "te veel"));
        assertThat(gelezen.overtredingen())
                .extracting(Overtreding::veld, Overtreding::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("persoon.geslacht", "uitwisseling.fout.waarde"),
                        org.assertj.core.groups.Tuple.tuple("adviespartner", "uitwisseling.fout.adviespartner"),
                        org.assertj.core.groups.Tuple.tuple("adres.land", "uitwisseling.fout.land"),
                        org.assertj.core.groups.Tuple.tuple("", "uitwisseling.fout.teVeelCellen"));
        assertThat(lezer.lees(List.of("", "kantoor  ZUID")).velden()).containsEntry("adviespartner", "7");
    }

    private Klantoordeel lees(Rijlezer lezer, List<String> cellen) {
        Rijlezing gelezen = lezer.lees(cellen);
        assertThat(gelezen.overtredingen()).isEmpty();
        return invoer.beoordeel(gelezen.velden());
    }

    /** @param velden an empty one is a column that is left out */
    private List<@Nullable Kolom> indeling(String... velden) {
        List<@Nullable Kolom> indeling = new ArrayList<>();
        for (String veld : velden) {
            indeling.add(kolommen.kolom(veld).orElse(null));
        }
        return indeling;
    }

    private Rijlezer lezer(List<? extends @Nullable Kolom> indeling) {
        return new Rijlezer(
                new ArrayList<>(indeling), waarden, ouderschap, Map.of(Rijlezer.opNaam("Kantoor Zuid"), "7"));
    }
}
