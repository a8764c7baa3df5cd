package nl.klantcrm.klant;

import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with klantdossiers. */
@Service
@Transactional
public class KlantService {

    /** @throws OngeldigeInvoerException when a rule is broken; nothing is kept then */
    public KlantId registreer(Klantgegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /**
     * @param versie the version that was opened
     * @throws VersieConflictException when it has moved on since
     * @throws OngeldigeInvoerException when a rule is broken; nothing is changed then
     */
    public void wijzig(KlantId id, int versie, Klantgegevens gegevens) {
        throw new UnsupportedOperationException();
    }

    /**
     * The klantdossier, held against changes until the transaction of the caller ends: what a momentopname is
     * taken of.
     *
     * @throws NietGevondenException when there is no such klant
     */
    public KlantDetails houdVast(KlantId id) {
        throw new UnsupportedOperationException();
    }
}
