package nl.klantcrm.bulk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klantcrm.bulk.Bulkregister.Regel;
import nl.klantcrm.bulk.Bulkregister.Rij;
import nl.klantcrm.bulk.spi.Bulkhandeling;
import nl.klantcrm.bulk.spi.Bulkobject;
import nl.klantcrm.bulk.spi.Stand;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.logboek.Gebeurtenis;
import nl.klantcrm.logboek.Logboek;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts bulkacties and tells what came of them. Whoever starts one needs the recht of its handeling besides; who may
 * read the logboek sees those of others too.
 */
@Service
@Vereist(Recht.KLANT_ZIEN)
public class Bulkacties {

    /** So many records are done while the user waits; more in the background. */
    static final int DIRECT = 100;

    /** After so long without a sign of life it counts as interrupted, unless this application knows better. */
    private static final Duration STIL = Duration.ofSeconds(15);

    private final Bulkregister register;
    private final Bulksoorten soorten;
    private final Bulkwerker werker;
    private final Selecties selecties;
    private final Logboek logboek;
    private final HuidigeGebruiker gebruiker;
    private final TransactionTemplate transactie;
    private final Clock clock;

    Bulkacties(
            Bulkregister register,
            Bulksoorten soorten,
            Bulkwerker werker,
            Selecties selecties,
            Logboek logboek,
            HuidigeGebruiker gebruiker,
            PlatformTransactionManager transacties,
            Clock clock) {
        this.register = register;
        this.soorten = soorten;
        this.werker = werker;
        this.selecties = selecties;
        this.logboek = logboek;
        this.gebruiker = gebruiker;
        this.transactie = new TransactionTemplate(transacties);
        this.clock = clock;
    }

    /**
     * Does it with each record of the selection, or begins to when there are many. Not within a transaction of the
     * caller: each record has its own.
     *
     * @throws AantalGewijzigdException when the selection is not as large as was confirmed
     * @throws NietGevondenException when the user has no such selection, or no longer
     * @throws AccessDeniedException without the recht of the handeling
     */
    public BulkactieId start(Bulkopdracht opdracht) {
        Bulkhandeling handeling = soorten.handeling(opdracht.soort());
        eisRecht(handeling);
        Optional<Rij> eerder = register.metSleutel(opdracht);
        if (eerder.isPresent()) {
            return eigen(eerder.get()).id();
        }
        Selectie selectie = selecties.vind(opdracht.selectie(), handeling.objectsoort());
        if (selectie.aantal() != opdracht.bevestigd()) {
            throw new AantalGewijzigdException(opdracht.bevestigd(), selectie.aantal());
        }
        Optional<BulkactieId> gemaakt = transactie.execute(status -> maak(opdracht, handeling, selectie));
        if (gemaakt == null || gemaakt.isEmpty()) {
            return eigen(register.metSleutel(opdracht).orElseThrow()).id();
        }
        laatWerken(eigen(vind(gemaakt.get())), handeling);
        return gemaakt.get();
    }

    private Optional<BulkactieId> maak(Bulkopdracht opdracht, Bulkhandeling handeling, Selectie selectie) {
        Optional<BulkactieId> id = register.maak(opdracht, gebruiker.id(), selectie.aantal());
        id.ifPresent(actie -> logboek.schrijf(Gebeurtenis.vanAantal(
                handeling.logsoort(),
                gebruiker.id().waarde(),
                selectie.aantal(),
                "bulkactie=" + actie + ";" + opdracht.parameters())));
        return id;
    }

    /**
     * Goes on with what is open, after the work was interrupted. Harmless while it is still at work.
     *
     * @throws NietGevondenException when the user started no such bulkactie
     * @throws AccessDeniedException without the recht of the handeling
     */
    public void gaVerder(BulkactieId id) {
        Rij actie = eigen(vind(id));
        Bulkhandeling handeling = soorten.handeling(actie.soort());
        eisRecht(handeling);
        if (actie.open()) {
            laatWerken(actie, handeling);
        }
    }

    /** @throws NietGevondenException when there is none that the user may see */
    public Bulkactie toon(BulkactieId id) {
        Rij actie = zichtbaar(id);
        return toon(actie, register.telling(id));
    }

    /**
     * What came of the records, in the order of the selection.
     *
     * @param stand null for all of them
     * @param na volgnummer of the last one seen, 0 for none
     * @throws NietGevondenException when there is none that the user may see
     */
    public List<Bulkregel> regels(BulkactieId id, @Nullable Stand stand, int na, int hoogstens) {
        Rij actie = zichtbaar(id);
        List<Regel> regels = register.regels(id, stand, na, hoogstens);
        Map<Long, Bulkobject> namen = soorten.objecten(soorten.handeling(actie.soort()))
                .benoem(regels.stream().map(Regel::object).toList());
        return regels.stream()
                .map(r -> new Bulkregel(
                        r.volgnummer(),
                        Optional.ofNullable(namen.get(r.object())).orElseThrow(),
                        r.stand(),
                        r.reden()))
                .toList();
    }

    /** Those this user started, newest first, without how many of each outcome. */
    public List<Bulkactie> eigen(int hoogstens) {
        return register.van(gebruiker.id(), hoogstens).stream()
                .map(actie -> toon(actie, actie.open() ? Map.of(Stand.OPEN, actie.aantal()) : Map.of()))
                .toList();
    }

    private Bulkactie toon(Rij actie, Map<Stand, Integer> telling) {
        Bulkhandeling handeling = soorten.handeling(actie.soort());
        return new Bulkactie(
                actie.id(),
                handeling.omschrijving(actie.parameters()),
                soorten.objecten(handeling).lijst(),
                actie.gebruiker(),
                actie.aangemaaktOp(),
                actie.gewerktOp(),
                actie.aantal(),
                telling,
                actie.open() && isBezig(actie),
                actie.gebruiker().equals(gebruiker.id()));
    }

    private boolean isBezig(Rij actie) {
        return werker.heeftOnderhanden(actie.id())
                || clock.instant().isBefore(actie.gewerktOp().plus(STIL));
    }

    private void laatWerken(Rij actie, Bulkhandeling handeling) {
        if (actie.aantal() > DIRECT) {
            werker.laatWerken(actie, handeling);
        } else {
            werker.werk(actie, handeling);
        }
    }

    private void eisRecht(Bulkhandeling handeling) {
        if (!gebruiker.heeft(handeling.recht())) {
            throw new AccessDeniedException("bulkactie " + handeling.soort());
        }
    }

    private Rij zichtbaar(BulkactieId id) {
        Rij actie = vind(id);
        return gebruiker.heeft(Recht.LOGBOEK) ? actie : eigen(actie);
    }

    private Rij vind(BulkactieId id) {
        return register.vind(id).orElseThrow(() -> nietGevonden(id));
    }

    private Rij eigen(Rij actie) {
        if (!actie.gebruiker().equals(gebruiker.id())) {
            throw nietGevonden(actie.id());
        }
        return actie;
    }

    private static NietGevondenException nietGevonden(BulkactieId id) {
        return new NietGevondenException("bulkactie " + id);
    }
}
