package nl.klantcrm.uitwisseling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as offices upload them, and as nobody should. */
public final class Voorbeeldbestand {

    private static final String SOORT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAAM = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Voorbeeldbestand() {}

    /** What a spreadsheet program makes of a table with a first row of headings: text cells, and dates as dates. */
    static byte[] xlsx(List<String> koppen, List<List<Cel>> rijen) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Workbook boek = new Workbook(uit, "Proef", "1.0")) {
            Worksheet blad = boek.newWorksheet("Blad1");
            for (int kolom = 0; kolom < koppen.size(); kolom++) {
                blad.value(0, kolom, koppen.get(kolom));
            }
            for (int rij = 0; rij < rijen.size(); rij++) {
                for (int kolom = 0; kolom < rijen.get(rij).size(); kolom++) {
                    zet(blad, rij + 1, kolom, rijen.get(rij).get(kolom));
                }
            }
        }
        return uit.toByteArray();
    }

    private static void zet(Worksheet blad, int rij, int kolom, Cel cel) {
        if (cel instanceof Cel.Datum datum) {
            blad.value(rij, kolom, datum.waarde());
            blad.style(rij, kolom).format("dd-mm-yyyy").set();
        } else if (cel instanceof Cel.Tekst tekst) {
            blad.value(rij, kolom, tekst.waarde());
        }
    }

    /** The smallest workbook whose sheet is this XML; other parts replace or add to its own. */
    public static byte[] metBlad(String sheetData, Map<String, String> anders) throws IOException {
        Map<String, String> delen = new LinkedHashMap<>();
        delen.put("_rels/.rels", verwijzing("officeDocument", "r1", "xl/werkboek.xml"));
        delen.put(
                "xl/werkboek.xml",
                "<workbook xmlns=\"" + NAAM + "\" xmlns:r=\"x\"><workbookPr/><sheets>"
                        + "<sheet name=\"weg\" sheetId=\"2\" r:id=\"r9\" state=\"hidden\"/>"
                        + "<sheet name=\"Blad\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        delen.put("xl/_rels/werkboek.xml.rels", verwijzing("worksheet", "r1", "/xl/bladen/een.xml"));
        delen.put("xl/bladen/een.xml", "<worksheet xmlns=\"" + NAAM + "\">" + sheetData + "</worksheet>");
        delen.putAll(anders);
        return zip(delen);
    }

    static byte[] zip(Map<String, String> delen) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Map.Entry<String, String> deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return uit.toByteArray();
    }

    /** A workbook of a few kB with a sheet of this size, the piece repeated in it. */
    public static byte[] bom(String begin, String stuk, String einde, long bytes) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook><sheets><sheet id=\"r1\"/></sheets></workbook>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(begin.getBytes(StandardCharsets.UTF_8));
            herhaal(zip, stuk, bytes);
            zip.write(einde.getBytes(StandardCharsets.UTF_8));
        }
        return uit.toByteArray();
    }

    private static void herhaal(OutputStream uit, String stuk, long bytes) throws IOException {
        byte[] blok = stuk.repeat(Math.max(1, 64 * 1024 / stuk.length())).getBytes(StandardCharsets.UTF_8);
        for (long geschreven = 0; geschreven < bytes; geschreven += blok.length) {
            uit.write(blok);
        }
    }

    private static String verwijzing(String soort, String id, String doel) {
        return "<Relationships><Relationship Id=\"" + id + "\" Type=\"" + SOORT + soort + "\" Target=\"" + doel
                + "\"/></Relationships>";
    }

    static List<Rij> lees(Path map, byte[] inhoud) throws IOException {
        Path pad = Files.write(map.resolve("bestand"), inhoud);
        List<Rij> rijen = new ArrayList<>();
        try (Rijbron bron = Bestand.van(pad).open()) {
            for (Rij rij = bron.volgende(); rij != null; rij = bron.volgende()) {
                rijen.add(rij);
            }
        }
        return rijen;
    }
}
