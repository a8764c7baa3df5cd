package nl.klantcrm.uitwisseling;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.klant.Klantgegevens;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked about imports, by who started them: a file of somebody else is not there. */
@Service
@Transactional(readOnly = true)
@Vereist(Recht.KLANT_WIJZIGEN)
public class ImportOverzicht {

    private static final int MEESTE = 50;
    private static final int VOORBEELDEN = 10;
    private static final int LAATSTE = 20;

    private final ImportRepository imports;
    private final Importrijen rijen;
    private final Indelingen indelingen;
    private final Beoordelaar beoordelaar;
    private final HuidigeGebruiker gebruiker;

    ImportOverzicht(
            ImportRepository imports,
            Importrijen rijen,
            Indelingen indelingen,
            Beoordelaar beoordelaar,
            HuidigeGebruiker gebruiker) {
        this.imports = imports;
        this.rijen = rijen;
        this.indelingen = indelingen;
        this.beoordelaar = beoordelaar;
        this.gebruiker = gebruiker;
    }

    /** A row as it will be read. */
    public record Voorbeeld(int nr, Klantgegevens gegevens) {}

    /** The latest first. */
    public List<ImportDetails> mijne() {
        return imports.laatste(gebruiker.id().waarde(), LAATSTE).stream()
                .map(Importopdracht::details)
                .toList();
    }

    /** @throws NietGevondenException when there is none, or it is of somebody else */
    public ImportDetails toon(ImportId id) {
        return imports.findById(id)
                .filter(opdracht -> opdracht.isVan(gebruiker.id()))
                .orElseThrow(() -> new NietGevondenException("import " + id))
                .details();
    }

    /** How many rows were found to be what, so far. */
    public Map<Toestand, Integer> toestanden(ImportId id) {
        return rijen.toestanden(toon(id).id());
    }

    /** What became of the rows, so far. */
    public Telling telling(ImportId id) {
        return rijen.telling(toon(id).id());
    }

    /** The first of the rows that can not be taken in, before it was tried. */
    public List<Rijmelding> fouten(ImportId id) {
        return meldingen(id, EnumSet.of(Toestand.FOUT, Toestand.BSN));
    }

    /** The first of the rows that are of a klant who is kept already. */
    public List<Rijmelding> bestaande(ImportId id) {
        return meldingen(id, EnumSet.of(Toestand.BESTAAND));
    }

    /** The first of the rows that may be of a klant who is kept already. */
    public List<Rijmelding> dubbele(ImportId id) {
        return meldingen(id, EnumSet.of(Toestand.DUBBEL));
    }

    /** The first of the rows that could not be taken in. */
    public List<Rijmelding> mislukte(ImportId id) {
        return rijen.meldingen(toon(id).id(), Uitkomst.MISLUKT, MEESTE);
    }

    /** The cells of the first rows, as they stand in the file. */
    public List<List<String>> eerste(ImportId id) {
        return rijen.eerste(toon(id).id(), VOORBEELDEN).stream()
                .map(Rij::cellen)
                .toList();
    }

    /** The first rows as they will be read, those that can be. */
    public List<Voorbeeld> voorbeelden(ImportId id) {
        List<Rij> eerste = rijen.eerste(id, VOORBEELDEN);
        return beoordelaar.beoordeel(indelingen.van(toon(id).kolommen()), eerste, true).stream()
                .flatMap(o -> o.gegevens() == null ? Stream.empty() : Stream.of(new Voorbeeld(o.nr(), o.gegevens())))
                .toList();
    }

    /** Every row that failed, or that would, one by one. */
    public void doorloopFouten(ImportId id, Consumer<Rijmelding> verwerk) {
        rijen.doorloopFouten(toon(id).id(), verwerk);
    }

    private List<Rijmelding> meldingen(ImportId id, Set<Toestand> toestanden) {
        return rijen.meldingen(toon(id).id(), toestanden, MEESTE);
    }
}
