package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.spring6.util.DetailedError;

class VeldenTest {

    private final Velden velden = new Velden();

    record Persoon(@Nullable String voorletters, @Nullable String achternaam) {}

    record Partner(Persoon persoon, @Nullable String relatieBegin) {}

    record Formulier(
            Persoon klant, List<Partner> partners, @Nullable String notities) {}

    @ParameterizedTest
    @CsvSource({
        "achternaam, achternaam, achternaam",
        "partners[0].persoon.achternaam, partners-0--persoon-achternaam, achternaam",
        "ids[12], ids-12-, ids",
    })
    void nameAFieldByItsPath(String pad, String id, String naam) {
        assertThat(velden.id(pad)).isEqualTo(id);
        assertThat(velden.naam(pad)).isEqualTo(naam);
    }

    @Test
    void putWhatIsWrongInTheOrderOfTheForm() {
        Formulier formulier = new Formulier(new Persoon(null, null), List.of(), null);
        List<DetailedError> fouten = List.of(
                fout("onbekend"),
                fout("notities"),
                fout("partners[10].persoon.voorletters"),
                fout("partners[2].relatieBegin"),
                fout("partners[2].persoon.achternaam"),
                fout("partners[2].persoon.voorletters"),
                fout("partners"),
                fout("klant.achternaam"),
                new DetailedError("code", new Object[0], "geheel"));

        assertThat(velden.opVolgorde(fouten, formulier))
                .extracting(DetailedError::getMessage)
                .containsExactly(
                        "geheel",
                        "klant.achternaam",
                        "partners",
                        "partners[2].persoon.voorletters",
                        "partners[2].persoon.achternaam",
                        "partners[2].relatieBegin",
                        "partners[10].persoon.voorletters",
                        "notities",
                        "onbekend");
    }

    private static DetailedError fout(String veld) {
        return new DetailedError(veld, "code", new Object[0], veld);
    }
}
