package nl.klantcrm.klant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.klant.VoorbeeldKlant;
import org.junit.jupiter.api.Test;

class KlantinvoerTest {

    private final Klantinvoer invoer = VoorbeeldInvoer.klantinvoer();

    @Test
    void theFieldsOfAHouseholdGiveTheSameHouseholdBack() {
        Klantoordeel oordeel = invoer.beoordeel(invoer.velden(VoorbeeldKlant.gezin()));
        assertThat(oordeel.overtredingen()).isEmpty();
        assertThat(oordeel.gegevens()).isEqualTo(VoorbeeldKlant.gezin());
    }

    @Test
    void whatTheFormRefusesIsNamedByPathAndByTheCodeOfItsText() {
        Map<String, String> velden = new HashMap<>(invoer.velden(VoorbeeldKlant.gezin()));
        velden.put("persoon.voorletters", "x".repeat(31));
        velden.remove("partners[0].persoon.achternaam");
        velden.put("telefoon", "bel niet");
        velden.put("adres.land", "ZZ");
        velden.put("kinderen[0].persoon.geboortedatum", "31-02-2010");
        Klantoordeel oordeel = invoer.beoordeel(velden);
        assertThat(oordeel.gegevens()).isNull();
        assertThat(oordeel.overtredingen())
                .extracting(Overtreding::veld, Overtreding::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("persoon.voorletters", "Hoogstens"),
                        org.assertj.core.groups.Tuple.tuple("partners[0].persoon.achternaam", "Ingevuld"),
                        org.assertj.core.groups.Tuple.tuple("telefoon", "Pattern.telefoon"),
                        org.assertj.core.groups.Tuple.tuple("adres.land", "Land"),
                        org.assertj.core.groups.Tuple.tuple("kinderen[0].persoon.geboortedatum", "Datum"));
        assertThat(oordeel.overtredingen())
                .filteredOn(o -> o.code().equals("Hoogstens"))
                .singleElement()
                .satisfies(o -> assertThat(o.argumenten().get(1)).isEqualTo(30));
    }

    @Test
    void theRulesOfTheHouseholdAreAskedOnceTheFieldsAreRight() {
        Map<String, String> velden = new HashMap<>(invoer.velden(VoorbeeldKlant.gezin()));
        velden.put("kinderen[0].persoon.geboortedatum", "1950-01-01");
        assertThat(invoer.beoordeel(velden).overtredingen())
                .containsExactly(Overtreding.van("kinderen[0].persoon.geboortedatum", "klant.fout.kindVoorOuder"));
    }

    @Test
    void aNumberLikeABsnIsReported() {
        Map<String, String> velden = new HashMap<>(invoer.velden(VoorbeeldKlant.alleenstaand()));
        assertThat(invoer.beoordeel(velden).bevatBsn()).isFalse();
        velden.put("notities", "nummer 111222333");
        assertThat(invoer.beoordeel(velden).bevatBsn()).isTrue();
    }

    @Test
    void nothingAtAllIsNoHousehold() {
        assertThat(invoer.beoordeel(Map.of()).overtredingen())
                .extracting(Overtreding::veld)
                .containsExactlyInAnyOrder(
                        "persoon.geslacht", "persoon.voorletters", "persoon.achternaam", "berekeningenVoor");
    }
}
