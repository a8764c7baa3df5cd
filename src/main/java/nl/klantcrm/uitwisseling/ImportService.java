package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with imports, each by who started it. */
@Service
@Transactional
@Vereist(Recht.KLANT_WIJZIGEN)
public class ImportService {

    private static final int MEESTE_BEWAARD = 20;

    private final ImportRepository imports;
    private final Importrijen rijen;
    private final Importeinde einde;
    private final Importinlezing inlezing;
    private final Kolomkeuring keuring;
    private final HuidigeGebruiker gebruiker;
    private final ApplicationEventPublisher gebeurtenissen;

    /** Reading a spreadsheet takes memory, so that several at once wait for each other. */
    private final Semaphore leesbeurt = new Semaphore(1, true);

    ImportService(
            ImportRepository imports,
            Importrijen rijen,
            Importeinde einde,
            Importinlezing inlezing,
            Kolomkeuring keuring,
            HuidigeGebruiker gebruiker,
            ApplicationEventPublisher gebeurtenissen) {
        this.imports = imports;
        this.rijen = rijen;
        this.einde = einde;
        this.inlezing = inlezing;
        this.keuring = keuring;
        this.gebruiker = gebruiker;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Takes a file in, and guesses what its columns are. The file itself is not kept.
     *
     * @throws OngeldigeInvoerException when it can not be read
     */
    // No connection is held while waiting for a turn.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportId ontvang(Path bestand, String naam) {
        if (imports.aantalBewaard(gebruiker.id().waarde()) >= MEESTE_BEWAARD) {
            throw Bestandsgrenzen.fout("teVeelBewaard", MEESTE_BEWAARD);
        }
        leesbeurt.acquireUninterruptibly();
        try {
            return inlezing.lees(Bestand.van(bestand), naam, gebruiker.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            leesbeurt.release();
        }
    }

    /**
     * Says what the columns are, and has all rows judged by it.
     *
     * @param kolommen per column of the file the field of the klant form, or empty for one that is left out
     * @throws OngeldigeInvoerException when no household can be read that way
     * @throws VersieConflictException when the import has moved on
     */
    public void kies(ImportId id, int versie, List<String> kolommen) {
        Importopdracht opdracht = mijn(id);
        opdracht.eisVersie(versie);
        keuring.eis(kolommen, opdracht.details().koppen());
        opdracht.kies(kolommen);
        rijen.vergeetOordelen(id);
        gebeurtenissen.publishEvent(new Importwerk());
    }

    /**
     * Has the households added and changed, in the background.
     *
     * @throws VersieConflictException when the import has moved on
     */
    public void start(ImportId id, int versie, Importkeuzes keuzes) {
        Importopdracht opdracht = mijn(id);
        opdracht.eisVersie(versie);
        opdracht.start(keuzes);
        List<Toestand> over = new ArrayList<>(List.of(Toestand.GELIJK));
        if (keuzes.bestaande() == Importkeuzes.Bestaande.OVERSLAAN) {
            over.add(Toestand.BESTAAND);
        }
        if (keuzes.dubbele() == Importkeuzes.Dubbele.OVERSLAAN) {
            over.add(Toestand.DUBBEL);
        }
        rijen.besluit(id, over, Uitkomst.OVERGESLAGEN);
        rijen.besluit(
                id,
                keuzes.bsnBewaren() ? List.of(Toestand.FOUT) : List.of(Toestand.FOUT, Toestand.BSN),
                Uitkomst.MISLUKT);
        gebeurtenissen.publishEvent(new Importwerk());
    }

    /** Ends an import that is running, or does nothing when it has ended by itself. Whole households stay. */
    public void annuleer(ImportId id) {
        mijn(id);
        einde.breekAf(id, Importstatus.GEANNULEERD);
    }

    /**
     * Forgets an import and its file; what it added or changed stays.
     *
     * @throws VersieConflictException when it is running
     */
    public void verwijder(ImportId id) {
        Importopdracht opdracht = mijn(id);
        if (opdracht.status() == Importstatus.BEZIG) {
            throw new VersieConflictException("import " + id);
        }
        imports.delete(opdracht);
    }

    private Importopdracht mijn(ImportId id) {
        return imports.houdVast(id)
                .filter(opdracht -> opdracht.isVan(gebruiker.id()))
                .orElseThrow(() -> new NietGevondenException("import " + id));
    }
}
