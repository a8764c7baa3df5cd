package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an uploaded file into the database, all of it or nothing. */
@Component
class Importinlezing {

    private static final int TEGELIJK = 500;

    private final ImportRepository imports;
    private final Importrijen rijen;
    private final Kolomraad raad;
    private final Clock klok;

    Importinlezing(ImportRepository imports, Importrijen rijen, Kolomraad raad, Clock klok) {
        this.imports = imports;
        this.rijen = rijen;
        this.raad = raad;
        this.klok = klok;
    }

    /** @throws OngeldigeInvoerException when it can not be read */
    @Transactional
    public ImportId lees(Bestand bestand, String naam, GebruikerId gebruiker) throws IOException {
        try (Rijbron bron = bestand.open()) {
            List<String> koppen = koppen(bron);
            ImportId id = new ImportId(imports.volgendNummer());
            List<String> kolommen = raad.raad(koppen).stream()
                    .map(kolom -> kolom == null ? "" : kolom.veld())
                    .toList();
            // The rows refer to it, so it goes first; how many there are, is known last.
            Importopdracht opdracht = imports.saveAndFlush(
                    new Importopdracht(id, gebruiker, bestand.soort(), naam, koppen, kolommen, klok.instant()));
            opdracht.telt(bewaar(id, bron));
            return id;
        }
    }

    private int bewaar(ImportId id, Rijbron bron) {
        int aantal = 0;
        List<Rij> stapel = new ArrayList<>();
        for (Rij rij = bron.volgende(); rij != null; rij = bron.volgende()) {
            if (!rij.leeg()) {
                stapel.add(rij);
                if (++aantal > Bestandsgrenzen.RIJEN) {
                    throw Bestandsgrenzen.fout("teVeelRijen", Bestandsgrenzen.RIJEN);
                }
            }
            if (stapel.size() == TEGELIJK) {
                rijen.voegToe(id, stapel);
                stapel.clear();
            }
        }
        if (aantal == 0) {
            throw Bestandsgrenzen.fout("alleenKoppen");
        }
        rijen.voegToe(id, stapel);
        return aantal;
    }

    /** The first row with anything in it. A heading that is empty is named after its column. */
    private static List<String> koppen(Rijbron bron) {
        @Nullable Rij rij = bron.volgende();
        while (rij != null && rij.leeg()) {
            rij = bron.volgende();
        }
        if (rij == null) {
            throw Bestandsgrenzen.fout("leeg");
        }
        List<String> cellen = rij.cellen();
        if (cellen.stream().anyMatch(Importinlezing::heeftStuurteken)) {
            throw Bestandsgrenzen.fout("onbekend");
        }
        return IntStream.range(0, cellen.size())
                .mapToObj(i -> cellen.get(i).isBlank() ? "(" + letters(i) + ")" : kort(cellen.get(i)))
                .toList();
    }

    /** Anything but text, read as if it were, shows itself in the first line. */
    private static boolean heeftStuurteken(String kop) {
        return kop.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private static String kort(String kop) {
        String strak = kop.strip().replaceAll("\\s+", " ");
        return strak.codePointCount(0, strak.length()) <= 100
                ? strak
                : strak.substring(0, strak.offsetByCodePoints(0, 100));
    }

    /** As a spreadsheet names its columns: A … Z, AA … */
    private static String letters(int kolom) {
        String laatste = String.valueOf((char) ('A' + kolom % 26));
        return kolom < 26 ? laatste : letters(kolom / 26 - 1) + laatste;
    }
}
