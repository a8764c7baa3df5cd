package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows that failed as a file like the one they came from, with the reasons in a column of their own at the end. */
@Service
@Vereist(Recht.KLANT_WIJZIGEN)
public class Foutenbestand {

    private final ImportOverzicht overzicht;

    Foutenbestand(ImportOverzicht overzicht) {
        this.overzicht = overzicht;
    }

    /**
     * Writes it row by row.
     *
     * @param kop of the column with the reasons
     * @param tekst puts a reason into words
     * @throws NietGevondenException when there is no such import of the user
     */
    @Transactional(readOnly = true)
    public void schrijf(ImportId id, String kop, OutputStream uit, Function<Reden, String> tekst) throws IOException {
        List<String> koppen = overzicht.toon(id).koppen();
        CsvSchrijver schrijver = new CsvSchrijver(uit);
        List<String> eerste = new ArrayList<>(koppen);
        eerste.add(kop);
        // Headings come from the file, so they are made harmless as all else.
        schrijver.rij(cellen(eerste));
        overzicht.doorloopFouten(id, melding -> {
            List<String> rij = new ArrayList<>();
            for (int i = 0; i < koppen.size(); i++) {
                rij.add(melding.cel(i));
            }
            rij.add(melding.redenen().stream().map(tekst).collect(Collectors.joining("\n")));
            try {
                schrijver.rij(cellen(rij));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        schrijver.voltooi();
    }

    private static List<Cel> cellen(List<String> teksten) {
        return teksten.stream().map(tekst -> (Cel) new Cel.Tekst(tekst)).toList();
    }
}
