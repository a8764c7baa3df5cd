package nl.klantcrm.uitwisseling;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The parts of an XLSX file: a zip file of XML, in which parts name each other. */
final class Xlsxpakket implements Closeable {

    private final ZipFile zip;
    private final AtomicLong tegoed = new AtomicLong(Bestandsgrenzen.UITGEPAKT);
    private final Map<String, String> doelen = new HashMap<>();
    private final String map;
    private String blad = "";
    private boolean vanaf1904;

    Xlsxpakket(Path bestand) throws IOException, XMLStreamException {
        zip = new ZipFile(bestand.toFile());
        try {
            if (zip.size() > Bestandsgrenzen.DELEN) {
                throw Bestandsgrenzen.fout("uitgepakt");
            }
            String werkboek = verwijzingen("_rels/.rels", "").getOrDefault("officeDocument", "xl/workbook.xml");
            map = werkboek.substring(0, werkboek.lastIndexOf('/') + 1);
            String naam = werkboek.substring(map.length());
            doelen.putAll(verwijzingen(map + "_rels/" + naam + ".rels", map));
            leesWerkboek(werkboek);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Whether days are counted from 1904 instead of 1900. */
    boolean vanaf1904() {
        return vanaf1904;
    }

    /** The first sheet that can be seen. */
    Xml blad() throws IOException, XMLStreamException {
        return deel(doelen.getOrDefault(blad, map + "worksheets/sheet1.xml"))
                .orElseThrow(() -> Bestandsgrenzen.fout("beschadigd"));
    }

    Celstijlen stijlen() throws IOException, XMLStreamException {
        Optional<Xml> deel = deel(doelen.getOrDefault("styles", map + "styles.xml"));
        if (deel.isEmpty()) {
            return Celstijlen.geen();
        }
        try (Xml xml = deel.get()) {
            return Celstijlen.lees(xml);
        }
    }

    /** The texts that cells refer to by number. */
    List<String> teksten() throws IOException, XMLStreamException {
        List<String> teksten = new ArrayList<>();
        AtomicLong deeltegoed = new AtomicLong(Bestandsgrenzen.TEKSTEN);
        Optional<Xml> deel = deel(doelen.getOrDefault("sharedStrings", map + "sharedStrings.xml"), deeltegoed);
        if (deel.isPresent()) {
            try (Xml xml = deel.get()) {
                while (xml.zoek("si")) {
                    String tekst = tekst(xml, "si", 0);
                    teksten.add(tekst.isEmpty() ? "" : tekst);
                }
            }
        }
        return teksten;
    }

    /** The text of an element that may be cut into runs; how it is pronounced is left out. */
    static String tekst(Xml xml, String einde, int rij) throws XMLStreamException {
        StringBuilder tekst = new StringBuilder();
        boolean uitspraak = false;
        while (!xml.eindigt(einde) && xml.volgende()) {
            if (xml.begint("rPh") || xml.eindigt("rPh")) {
                uitspraak = xml.begint("rPh");
            } else if (xml.begint("t") && !uitspraak) {
                xml.leesTekst(tekst, rij);
            }
        }
        return tekst.toString();
    }

    private void leesWerkboek(String naam) throws IOException, XMLStreamException {
        try (Xml xml = deel(naam).orElseThrow(() -> Bestandsgrenzen.fout("onbekend"))) {
            while (xml.volgende()) {
                if (xml.begint("workbookPr")) {
                    String waarde = xml.attribuut("date1904");
                    vanaf1904 = "1".equals(waarde) || "true".equals(waarde);
                } else if (xml.begint("sheet") && blad.isEmpty() && zichtbaar(xml.attribuut("state"))) {
                    blad = String.valueOf(xml.attribuut("id"));
                }
            }
        }
    }

    private static boolean zichtbaar(@Nullable String staat) {
        return staat == null || staat.equals("visible");
    }

    /** Where parts are, by their id and by their kind. */
    private Map<String, String> verwijzingen(String naam, String vanaf) throws IOException, XMLStreamException {
        Map<String, String> gevonden = new HashMap<>();
        Optional<Xml> deel = deel(naam);
        if (deel.isPresent()) {
            try (Xml xml = deel.get()) {
                while (xml.zoek("Relationship")) {
                    String doel = String.valueOf(xml.attribuut("Target"));
                    String pad = doel.startsWith("/") ? doel.substring(1) : vanaf + doel;
                    String soort = String.valueOf(xml.attribuut("Type"));
                    gevonden.put(String.valueOf(xml.attribuut("Id")), pad);
                    gevonden.put(soort.substring(soort.lastIndexOf('/') + 1), pad);
                }
            }
        }
        return gevonden;
    }

    private Optional<Xml> deel(String naam) throws IOException, XMLStreamException {
        return deel(naam, tegoed);
    }

    private Optional<Xml> deel(String naam, AtomicLong vanDitDeel) throws IOException, XMLStreamException {
        ZipEntry deel = zip.getEntry(naam);
        if (deel == null) {
            return Optional.empty();
        }
        InputStream stroom = new Begrensdestroom(zip.getInputStream(deel), tegoed);
        return Optional.of(new Xml(vanDitDeel == tegoed ? stroom : new Begrensdestroom(stroom, vanDitDeel)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
