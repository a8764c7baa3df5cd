package nl.klantcrm.uitwisseling;

import java.util.List;
import java.util.Objects;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.klant.Klantgegevens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the rows of an import in. Each household is a transaction of its own, which also marks its row as done: so an
 * import that is interrupted, wherever, goes on with the first row that is not.
 */
@Component
class Importuitvoering {

    private static final Logger LOG = LoggerFactory.getLogger(Importuitvoering.class);
    private static final int TEGELIJK = 20;

    private final Importrijen rijen;
    private final Indelingen indelingen;
    private final Beoordelaar beoordelaar;
    private final KlantService klanten;
    private final TransactionTemplate transactie;

    Importuitvoering(
            Importrijen rijen,
            Indelingen indelingen,
            Beoordelaar beoordelaar,
            KlantService klanten,
            PlatformTransactionManager transacties) {
        this.rijen = rijen;
        this.indelingen = indelingen;
        this.beoordelaar = beoordelaar;
        this.klanten = klanten;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** Whether there was anything left to do. */
    boolean stap(ImportDetails opdracht) {
        Importkeuzes keuzes = Objects.requireNonNull(opdracht.keuzes());
        List<Rij> volgende = rijen.open(opdracht.id(), TEGELIJK);
        if (volgende.isEmpty()) {
            return false;
        }
        List<Rijoordeel> oordelen = Objects.requireNonNull(transactie.execute(
                status -> beoordelaar.beoordeel(indelingen.van(opdracht.kolommen()), volgende, keuzes.bsnBewaren())));
        for (Rijoordeel oordeel : oordelen) {
            neemIn(opdracht.id(), oordeel, keuzes);
        }
        return true;
    }

    private void neemIn(ImportId id, Rijoordeel oordeel, Importkeuzes keuzes) {
        try {
            inTransactie(id, oordeel.nr(), () -> {
                Uitkomst uitkomst = voerUit(oordeel, keuzes);
                rijen.rondAf(id, oordeel.nr(), uitkomst, oordeel.redenen());
            });
        } catch (OngeldigeInvoerException e) {
            mislukt(
                    id,
                    oordeel,
                    e.overtredingen().stream()
                            .map(o -> Reden.van(o, oordeel.lezing()))
                            .toList());
        } catch (VersieConflictException | NietGevondenException e) {
            mislukt(id, oordeel, List.of(Reden.van("uitwisseling.fout.intussen")));
        } catch (NonTransientDataAccessException e) {
            // A fault of ours, and of this row only; its message may quote the row.
            LOG.error("import {}, row {}: {}", id, oordeel.nr(), e.getClass().getName());
            mislukt(id, oordeel, List.of(Reden.van("uitwisseling.fout.onverwacht")));
        }
    }

    private Uitkomst voerUit(Rijoordeel oordeel, Importkeuzes keuzes) {
        return switch (oordeel.toestand()) {
            case FOUT, BSN -> Uitkomst.MISLUKT;
            case GELIJK -> Uitkomst.OVERGESLAGEN;
            case DUBBEL ->
                keuzes.dubbele() == Importkeuzes.Dubbele.TOEVOEGEN ? voegToe(oordeel) : Uitkomst.OVERGESLAGEN;
            case NIEUW -> voegToe(oordeel);
            case BESTAAND ->
                keuzes.bestaande() == Importkeuzes.Bestaande.BIJWERKEN ? werkBij(oordeel) : Uitkomst.OVERGESLAGEN;
        };
    }

    private Uitkomst voegToe(Rijoordeel oordeel) {
        klanten.registreer(gegevens(oordeel));
        return Uitkomst.TOEGEVOEGD;
    }

    private Uitkomst werkBij(Rijoordeel oordeel) {
        KlantDetails bestaand = Objects.requireNonNull(oordeel.bestaand());
        klanten.wijzig(bestaand.id(), bestaand.versie(), gegevens(oordeel));
        return Uitkomst.BIJGEWERKT;
    }

    private static Klantgegevens gegevens(Rijoordeel oordeel) {
        return Objects.requireNonNull(oordeel.gegevens());
    }

    private void mislukt(ImportId id, Rijoordeel oordeel, List<Reden> redenen) {
        inTransactie(id, oordeel.nr(), () -> rijen.rondAf(id, oordeel.nr(), Uitkomst.MISLUKT, redenen));
    }

    /** @throws DataAccessException when the database can not be reached now; the row is then still to be done */
    private void inTransactie(ImportId id, int nr, Runnable werk) {
        transactie.executeWithoutResult(status -> {
            if (rijen.neem(id, nr)) {
                werk.run();
            }
        });
    }
}
