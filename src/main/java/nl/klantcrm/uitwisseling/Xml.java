package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through a part of a spreadsheet, element by element, without regard to prefixes. */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FABRIEK = fabriek();

    private final InputStream stroom;
    private final XMLStreamReader lezer;
    private int diepte;

    Xml(InputStream stroom) throws XMLStreamException {
        this.stroom = stroom;
        this.lezer = FABRIEK.createXMLStreamReader(stroom);
    }

    /** No document type, so no entities: nothing is fetched from elsewhere and nothing multiplies. */
    private static XMLInputFactory fabriek() {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        return fabriek;
    }

    /** Goes to the next begin or end of an element; false after the last. */
    boolean volgende() throws XMLStreamException {
        while (lezer.hasNext()) {
            int wat = lezer.next();
            if (wat == XMLStreamConstants.START_ELEMENT) {
                if (++diepte > Bestandsgrenzen.DIEPTE) {
                    throw Bestandsgrenzen.fout("beschadigd");
                }
                return true;
            }
            if (wat == XMLStreamConstants.END_ELEMENT) {
                diepte--;
                return true;
            }
            if (wat == XMLStreamConstants.DTD) {
                throw Bestandsgrenzen.fout("beschadigd");
            }
        }
        return false;
    }

    /** Goes to the next begin of an element with this name; false when there is none. */
    boolean zoek(String naam) throws XMLStreamException {
        while (volgende()) {
            if (begint(naam)) {
                return true;
            }
        }
        return false;
    }

    boolean begint(String naam) {
        return lezer.isStartElement() && lezer.getLocalName().equals(naam);
    }

    boolean eindigt(String naam) {
        return lezer.isEndElement() && lezer.getLocalName().equals(naam);
    }

    /** An attribute, whatever its prefix. */
    @Nullable
    String attribuut(String naam) {
        for (int i = 0; i < lezer.getAttributeCount(); i++) {
            if (lezer.getAttributeLocalName(i).equals(naam)) {
                return lezer.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text up to the end of the present element, which has no others in it. */
    void leesTekst(StringBuilder tekst, int rij) throws XMLStreamException {
        String naam = lezer.getLocalName();
        while (lezer.hasNext()) {
            int wat = lezer.next();
            if (wat == XMLStreamConstants.START_ELEMENT) {
                throw Bestandsgrenzen.fout("beschadigd");
            }
            if (wat == XMLStreamConstants.END_ELEMENT) {
                diepte--;
                return;
            }
            boolean inhoud = wat == XMLStreamConstants.CHARACTERS
                    || wat == XMLStreamConstants.CDATA
                    || wat == XMLStreamConstants.SPACE;
            if (inhoud) {
                tekst.append(lezer.getTextCharacters(), lezer.getTextStart(), lezer.getTextLength());
                if (tekst.length() > Bestandsgrenzen.TEKENS) {
                    throw Bestandsgrenzen.fout("celTeLang", rij, Bestandsgrenzen.TEKENS);
                }
            }
        }
        throw new XMLStreamException(naam + " has no end");
    }

    @Override
    public void close() throws IOException {
        stroom.close();
    }
}
