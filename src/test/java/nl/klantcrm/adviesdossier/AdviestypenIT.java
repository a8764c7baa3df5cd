package nl.klantcrm.adviesdossier;

import static nl.klantcrm.adviesdossier.Bewaarklasse.FISCAAL;
import static nl.klantcrm.adviesdossier.Bewaarklasse.WFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The types the application ships with, each with exactly its meaning. */
class AdviestypenIT extends AdviesdossierBasis {

    @Test
    void allShippedTypesAreThereInTheirOrder() {
        List<Typekenmerken> verwacht = Stream.of(
                        Stream.of(zonderAnderen("ODV", FISCAAL)),
                        Stream.of(
                                        "Waardering Pensioen Ingegaan",
                                        "Waardering Pensioen Premievrij",
                                        "Waardering Lijfrente Ingegaan",
                                        "Waardering Lijfrente Premievrij",
                                        "Waardering Stakingslijfrente Ingegaan",
                                        "Waardering FOR-stamrecht Ingegaan",
                                        "Waardering Loonstamrecht Ingegaan")
                                .map(naam -> metAllen(naam, FISCAAL)),
                        Stream.of(
                                        "Vaststellen Pensioen Uitkering",
                                        "Vaststellen Lijfrente Uitkering",
                                        "Vaststellen Stakingslijfrente Uitkering",
                                        "Vaststellen FOR-stamrecht Uitkering",
                                        "Vaststellen Loonstamrecht Uitkering")
                                .map(naam -> metAllen(naam, WFT)),
                        Stream.of("Vrije berekening BMW", "Gerichte lijfrente", "Gerichte lijfrente gebroken boekjaar")
                                .map(naam -> metAllen(naam, FISCAAL)),
                        Stream.of(new Typekenmerken("Uit elkaar", true, false, true, true, WFT)),
                        Stream.of(zonderAnderen("Lijfrenteplanner", WFT)))
                .flatMap(typen -> typen)
                .toList();
        assertThat(als(() -> typen.actieve()))
                .extracting(AdviestypeRegel::kenmerken)
                .containsExactlyElementsOf(verwacht);
    }

    @Test
    void recordsOfTaxationAreKeptSevenYearsAndOfAdviceFive() {
        assertThat(FISCAAL.jaren()).isEqualTo(7);
        assertThat(WFT.jaren()).isEqualTo(5);
    }

    private static Typekenmerken metAllen(String naam, Bewaarklasse klasse) {
        return new Typekenmerken(naam, true, true, false, false, klasse);
    }

    private static Typekenmerken zonderAnderen(String naam, Bewaarklasse klasse) {
        return new Typekenmerken(naam, false, false, false, false, klasse);
    }
}
