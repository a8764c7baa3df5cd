package nl.klantcrm.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvBronTest {

    private static final String TEKST = "Naam;Plaats\r\nNúñez;'s-Hertogenbosch\r\nØ €;Łódź\r\n";

    @TempDir
    private Path map;

    @Test
    void theCharactersAreFoundOut() throws IOException {
        List<List<String>> verwacht =
                List.of(List.of("Naam", "Plaats"), List.of("Núñez", "'s-Hertogenbosch"), List.of("Ø €", "Łódź"));
        assertThat(cellen(TEKST.getBytes(StandardCharsets.UTF_8))).isEqualTo(verwacht);
        assertThat(cellen(("\uFEFF" + TEKST).getBytes(StandardCharsets.UTF_8))).isEqualTo(verwacht);
        assertThat(cellen(("\uFEFF" + TEKST).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(verwacht);
        assertThat(cellen(("\uFEFF" + TEKST).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(verwacht);
        String windows = TEKST.replace("Łódź", "Lodz");
        assertThat(cellen(windows.getBytes(Charset.forName("windows-1252"))).get(2))
                .containsExactly("Ø €", "Lodz");
    }

    @Test
    void aLongTextIsUtf8AlsoWhereACharacterIsCutInTwo() throws IOException {
        String tekst = "Naam;Plaats\n" + "é".repeat(30_000) + ";x\n" + "aé".repeat(10_000) + ";y\n";
        assertThat(cellen(tekst.getBytes(StandardCharsets.UTF_8)).get(2).get(0)).isEqualTo("aé".repeat(10_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b,x;c\n1;2;3",
                "a,\"b;;;\",c\n1,2,3",
                "a\tb\tc\n1\t2\t3",
                "sep=;\na;b;c\n1;2;3",
                "a;b;c\r1;2;3"
            })
    void whatStandsBetweenTheCellsIsFoundOut(String tekst) throws IOException {
        assertThat(cellen(tekst.getBytes(StandardCharsets.UTF_8)).get(1)).containsExactly("1", "2", "3");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoesAlsoWhereACellHasLines() throws IOException {
        String tekst = "a;b\n\n\"een\ntwee\";\"zegt \"\"ja\"\"; of\"\n;\nx;y;;\n";
        List<Rij> rijen = Voorbeeldbestand.lees(map, tekst.getBytes(StandardCharsets.UTF_8));
        assertThat(rijen).extracting(Rij::nr).containsExactly(1, 2, 3, 4, 5);
        assertThat(rijen).extracting(Rij::leeg).containsExactly(false, true, false, true, false);
        assertThat(rijen.get(2).cellen()).containsExactly("een\ntwee", "zegt \"ja\"; of");
        assertThat(rijen.get(4).cellen()).containsExactly("x", "y");
    }

    @Test
    void whatWasWrittenSafelyComesBackAsItWas() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        List<String> cellen = List.of("=1+1", "'=1", "'t Hart", "+31 30 1234567", "a\r\nb", "\"", ";", "00123");
        CsvSchrijver schrijver = new CsvSchrijver(uit);
        schrijver.koppen(List.of("a"));
        schrijver.rij(cellen.stream().map(c -> (Cel) new Cel.Tekst(c)).toList());
        schrijver.voltooi();
        assertThat(cellen(uit.toByteArray()).get(1)).isEqualTo(cellen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n\"open;2\n3;4\n", "a;b\n\"dicht\"x;2\n", "a;b\n1;\"\n"})
    void quotationsThatAreNotClosedAreNamed(String tekst) {
        assertThatFout(tekst.getBytes(StandardCharsets.UTF_8), "aanhaling");
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] rommel = new byte[5000];
        new Random(1).nextBytes(rommel);
        assertThatFout(rommel, "onbekend");
        assertThatFout("a;b\n1;\0\n".getBytes(StandardCharsets.UTF_8), "onbekend");
        assertThatFout(new byte[0], "leeg");
        assertThatFout(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "oudeSpreadsheet");
        assertThatFout(new byte[(int) Bestandsgrenzen.BYTES + 1], "teGroot");
    }

    @Test
    void boundsAreKept() {
        String breed = "x;".repeat(200) + "x";
        assertThatFout(breed.getBytes(StandardCharsets.UTF_8), "teVeelKolommen");
        assertThatFout(("a\n" + "x".repeat(40_000)).getBytes(StandardCharsets.UTF_8), "celTeLang");
    }

    private void assertThatFout(byte[] inhoud, String code) {
        assertThatThrownBy(() -> cellen(inhoud))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.overtredingen().get(0).code()).isEqualTo("uitwisseling.bestand." + code));
    }

    private List<List<String>> cellen(byte[] inhoud) throws IOException {
        return Voorbeeldbestand.lees(map, inhoud).stream().map(Rij::cellen).toList();
    }
}
