package nl.klantcrm.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klantcrm.gedeeld.Overtreding;
import org.junit.jupiter.api.Test;

class BijwerkingTest {

    private static final Map<String, String> BESTAAND = bestaand();

    @Test
    void whatTheFileHasNoColumnForStaysAndAnEmptyCellEmpties() {
        Bijwerking bijwerking = leg(velden("telefoon", "030", "email", ""), Map.of("partners", 0, "kinderen", 0));
        assertThat(bijwerking.velden())
                .containsEntry("telefoon", "030")
                .doesNotContainKey("email")
                .containsEntry("persoon.achternaam", "Aa")
                .containsEntry("partners[1].id", "12")
                .containsEntry("kinderen[0].kindVan", "BEIDEN-1");
        assertThat(bijwerking.overtredingen()).isEmpty();
    }

    @Test
    void howALineEndsIsNoChange() {
        assertThat(leg(velden("notities", "een\ntwee"), Map.of()).velden()).containsEntry("notities", "een\r\ntwee");
        assertThat(leg(velden("notities", "een\ndrie"), Map.of()).velden()).containsEntry("notities", "een\ndrie");
    }

    @Test
    void personsAreRecognisedInAnyOrderAndKeepWhoTheyAre() {
        Bijwerking bijwerking = leg(
                velden(
                        "partners[0].persoon.voorletters", "C.",
                        "partners[0].persoon.achternaam", "VRIES",
                        "partners[0].persoon.geboortedatum", "1962-02-02",
                        "partners[1].persoon.voorletters", "B.",
                        "partners[1].persoon.achternaam", "Bakker",
                        "partners[1].persoon.geboortedatum", "1961-01-09",
                        "partners[2].persoon.voorletters", "N.",
                        "partners[2].persoon.achternaam", "Nieuw",
                        "partners[2].persoon.geboortedatum", ""),
                Map.of("partners", 3, "kinderen", 0));
        assertThat(bijwerking.velden())
                .containsEntry("partners[0].id", "12")
                .containsEntry("partners[0].relatievorm", "GEHUWD")
                .containsEntry("partners[1].id", "11")
                .containsEntry("partners[1].persoon.geboortedatum", "1961-01-09")
                .containsEntry("partners[2].persoon.achternaam", "Nieuw")
                .doesNotContainKey("partners[2].id")
                .containsEntry("kinderen[0].kindVan", "BEIDEN-0");
        assertThat(bijwerking.overtredingen()).isEmpty();
    }

    @Test
    void twinsAreToldApartByTheirNames() {
        Map<String, String> tweeling = new HashMap<>(BESTAAND);
        for (int i = 0; i < 2; i++) {
            tweeling.put("kinderen[" + i + "].id", "2" + i);
            tweeling.put("kinderen[" + i + "].persoon.geslacht", "VROUW");
            tweeling.put("kinderen[" + i + "].persoon.voorletters", i == 0 ? "A." : "B.");
            tweeling.put("kinderen[" + i + "].persoon.achternaam", "Aa");
            tweeling.put("kinderen[" + i + "].persoon.geboortedatum", "2010-01-01");
            tweeling.put("kinderen[" + i + "].kindVan", "KLANT");
        }
        Map<String, String> rij = velden(
                "kinderen[0].persoon.geslacht", "VROUW",
                "kinderen[0].persoon.voorletters", "B.",
                "kinderen[0].persoon.achternaam", "Aa",
                "kinderen[0].persoon.geboortedatum", "2010-01-01");
        Bijwerking bijwerking = new Bijwerking(tweeling, lezing(rij), Map.of("kinderen", 2));
        assertThat(bijwerking.velden()).containsEntry("kinderen[0].id", "21").doesNotContainKey("kinderen[1].id");
    }

    @Test
    void nobodyDisappearsForWantOfColumnsAndNoKindLosesItsParentUnsaid() {
        assertThat(leg(velden("partners[0].persoon.achternaam", "Bakker"), Map.of("partners", 1))
                        .overtredingen())
                .extracting(Overtreding::code)
                .containsExactly("uitwisseling.fout.partnersOntbreken");
        Map<String, String> alleenDeEerste = velden(
                "partners[0].persoon.voorletters", "B.",
                "partners[0].persoon.achternaam", "Bakker",
                "partners[0].persoon.geboortedatum", "1961-01-01");
        assertThat(leg(alleenDeEerste, Map.of("partners", 2)).overtredingen())
                .containsExactly(Overtreding.van("kinderen[0].kindVan", "uitwisseling.fout.ouderWeg"));
    }

    private static Bijwerking leg(Map<String, String> rij, Map<String, Integer> groepen) {
        return new Bijwerking(BESTAAND, lezing(rij), groepen);
    }

    /** An empty value is a cell that is there and empty. */
    private static Rijlezing lezing(Map<String, String> rij) {
        Map<String, String> gevuld = new LinkedHashMap<>(rij);
        gevuld.values().removeIf(String::isEmpty);
        Map<String, Integer> kolommen = new LinkedHashMap<>();
        rij.keySet().forEach(pad -> kolommen.put(pad, kolommen.size()));
        return new Rijlezing(gevuld, kolommen, List.of());
    }

    private static Map<String, String> velden(String... koppels) {
        Map<String, String> velden = new LinkedHashMap<>();
        for (int i = 0; i < koppels.length; i += 2) {
            velden.put(koppels[i], koppels[i + 1]);
        }
        return velden;
    }

    private static Map<String, String> bestaand() {
        return Map.copyOf(velden(
                "persoon.achternaam", "Aa",
                "email", "anna@voorbeeld.nl",
                "notities", "een\r\ntwee",
                "partners[0].id", "11",
                "partners[0].persoon.voorletters", "B.",
                "partners[0].persoon.achternaam", "Bakker",
                "partners[0].persoon.geboortedatum", "1961-01-01",
                "partners[0].relatievorm", "GEHUWD",
                "partners[1].id", "12",
                "partners[1].persoon.voorletters", "C.",
                "partners[1].persoon.achternaam", "Vries",
                "partners[1].persoon.geboortedatum", "1962-02-02",
                "partners[1].relatievorm", "GEHUWD",
                "kinderen[0].id", "21",
                "kinderen[0].persoon.achternaam", "Aa",
                "kinderen[0].kindVan", "BEIDEN-1"));
    }
}
