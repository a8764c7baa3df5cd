package nl.klantcrm.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxBronTest {

    private static final String STIJLEN = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-413]d mmmm yyyy;@"/>
            <numFmt numFmtId="165" formatCode="&quot;dag &quot;0"/><numFmt numFmtId="166" formatCode="hh:mm"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
            </cellXfs></styleSheet>""";

    @TempDir
    private Path map;

    @Test
    void aTableOfASpreadsheetProgramIsRead() throws IOException {
        List<Cel> rij = List.of(
                new Cel.Tekst("=1+1"),
                new Cel.Tekst("'t Hart"),
                Cel.LEEG,
                new Cel.Datum(LocalDate.of(1960, 1, 31)),
                new Cel.Tekst("een\ntwee <&> \"drie\" \uD83D\uDE00"),
                new Cel.Tekst("00123"));
        byte[] bestand = Voorbeeldbestand.xlsx(List.of("a", "b", "c", "d", "e", "f"), List.of(rij, List.of(), rij));
        List<Rij> rijen = Voorbeeldbestand.lees(map, bestand);
        assertThat(rijen).extracting(Rij::nr).contains(1, 2, 4);
        assertThat(rijen.get(1).cellen())
                .containsExactly("=1+1", "'t Hart", "", "1960-01-31", "een\ntwee <&> \"drie\" \uD83D\uDE00", "00123");
    }

    @Test
    void everyKindOfCellIsUnderstood() throws IOException {
        String blad = """
                <sheetData><row r="3">
                <c r="B3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><t>in</t><r><t xml:space="preserve"> delen</t></r></is></c>
                <c t="str"><f>A1&amp;"x"</f><v>uitkomst</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>
                <c><v>21946</v></c><c s="1"><v>21946</v></c><c s="2"><v>21946.75</v></c><c s="3"><v>21946</v></c>
                <c s="4"><v>0.5</v></c><c><v>1.2345678901234567E16</v></c><c t="d"><v>1960-01-31T00:00:00</v></c><c><v>007</v></c>
                </row><row><c><v>5</v></c></row></sheetData>""";
        String teksten = "<sst><si><t>weg</t></si><si><r><t>Nú</t></r><rPh><t>x</t></rPh><r><t>ñez</t></r></si></sst>";
        List<Rij> rijen = Voorbeeldbestand.lees(
                map, Voorbeeldbestand.metBlad(blad, Map.of("xl/sharedStrings.xml", teksten, "xl/styles.xml", STIJLEN)));
        assertThat(rijen).extracting(Rij::nr).containsExactly(3, 4);
        assertThat(rijen.get(0).cellen())
                .containsExactly(
                        "",
                        "Núñez",
                        "",
                        "in delen",
                        "uitkomst",
                        "TRUE",
                        "#N/A",
                        "21946",
                        "1960-01-31",
                        "1960-01-31",
                        "21946",
                        "0.5",
                        "12345678901234567",
                        "1960-01-31",
                        "7");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1900-01-01,1904-01-02",
        "59,1900-02-28,1904-02-29",
        "61,1900-03-01,1904-03-02",
        "46349,2026-11-23,2030-11-24"
    })
    void daysAreCountedAsTheSpreadsheetSays(String dag, String sinds1900, String sinds1904) throws IOException {
        String blad = "<sheetData><row><c s=\"1\"><v>" + dag + "</v></c></row></sheetData>";
        assertThat(eersteCel(blad, Map.of("xl/styles.xml", STIJLEN))).isEqualTo(sinds1900);
        String werkboek = "<workbook><workbookPr date1904=\"1\"/><sheets><sheet id=\"r1\"/></sheets></workbook>";
        assertThat(eersteCel(blad, Map.of("xl/styles.xml", STIJLEN, "xl/werkboek.xml", werkboek)))
                .isEqualTo(sinds1904);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>",
                "<sheetData><row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row></sheetData>",
                "<sheetData><row><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData>",
                "<sheetData><row><c t=\"s\"><v>99</v></c></row></sheetData>",
                "<sheetData><row><c t=\"s\"><v>x</v></c></row></sheetData>",
                "<sheetData><row><c><v>geen getal</v></c></row></sheetData>",
                "<sheetData><row r=\"x\"/></sheetData>",
                "<sheetData><row><c>",
                "<sheetData><row><c><v><b/></v></c></row></sheetData>",
                "<sheetData>&onbekend;</sheetData>",
            })
    void whatNoSpreadsheetProgramWritesIsCalledDamaged(String blad) throws IOException {
        assertThatFout(Voorbeeldbestand.metBlad(blad, Map.of()), "beschadigd");
    }

    @Test
    void otherZipFilesAreRefused() throws IOException {
        assertThatFout(Voorbeeldbestand.zip(Map.of("word/document.xml", "<x/>")), "onbekend");
        assertThatFout(Voorbeeldbestand.zip(Map.of("xl/workbook.xml", "<workbook/>")), "beschadigd");
        byte[] heel = Voorbeeldbestand.metBlad("<sheetData/>", Map.of());
        assertThatFout(Arrays.copyOf(heel, heel.length - 40), "beschadigd");
        assertThatFout("PK\3\4 en verder niets".getBytes(StandardCharsets.ISO_8859_1), "beschadigd");
    }

    @Test
    void nothingIsFetchedAndNothingMultiplies() throws IOException {
        String dtd = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
        String blad = dtd + "<worksheet><sheetData><row><c t=\"str\"><v>%s</v></c></row></sheetData></worksheet>";
        for (String verwijzing : List.of("&b;", "&c;", "niets")) {
            assertThatFout(
                    Voorbeeldbestand.metBlad("", Map.of("xl/bladen/een.xml", blad.formatted(verwijzing))),
                    "beschadigd");
        }
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        long groot = 300L * 1024 * 1024;
        long mega = 1024 * 1024;
        String begin = "<worksheet><sheetData>";
        String einde = "</sheetData></worksheet>";
        assertThatFout(Voorbeeldbestand.bom(begin, "<row/>", einde, groot), "uitgepakt");
        assertThatFout(Voorbeeldbestand.bom(begin, "<a>", "", mega), "beschadigd");
        assertThatFout(Voorbeeldbestand.bom(begin + "<!--", "x", "-->" + einde, mega), "uitgepakt");
        assertThatFout(Voorbeeldbestand.bom(begin + "<row r=\"", "1", "\"/>" + einde, mega), "uitgepakt");
        assertThatFout(
                Voorbeeldbestand.bom(begin + "<row><c t=\"str\"><v>", "tekst", "</v></c></row>" + einde, mega),
                "celTeLang");
        assertThatFout(
                Voorbeeldbestand.bom(
                        begin + "<row><c t=\"inlineStr\"><is>", "<r><t>x</t></r>", "</is></c></row>" + einde, mega),
                "celTeLang");
    }

    @Test
    void boundsAreKept() throws IOException {
        assertThatFout(
                Voorbeeldbestand.metBlad("<sheetData><row><c r=\"GS1\"><v>1</v></c></row></sheetData>", Map.of()),
                "teVeelKolommen");
        // A style on an empty cell far away is no column.
        assertThat(Voorbeeldbestand.lees(
                        map,
                        Voorbeeldbestand.metBlad(
                                "<sheetData><row><c><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row></sheetData>", Map.of())))
                .hasSize(1);
    }

    private String eersteCel(String blad, Map<String, String> anders) throws IOException {
        return Voorbeeldbestand.lees(map, Voorbeeldbestand.metBlad(blad, anders))
                .get(0)
                .cellen()
                .get(0);
    }

    private void assertThatFout(byte[] inhoud, String code) {
        assertThatThrownBy(() -> Voorbeeldbestand.lees(map, inhoud))
                .isInstanceOfSatisfying(
                        OngeldigeInvoerException.class,
                        e -> assertThat(e.overtredingen().get(0).code()).isEqualTo("uitwisseling.bestand." + code));
    }
}
