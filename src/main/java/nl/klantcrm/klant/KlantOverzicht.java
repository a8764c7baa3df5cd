package nl.klantcrm.klant;

import java.util.List;
import nl.klantcrm.gedeeld.NietGevondenException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked about klantdossiers. */
@Service
@Transactional(readOnly = true)
public class KlantOverzicht {

    /** The klanten in whose household every word of the question occurs in a name, by achternaam. */
    public List<KlantRegel> zoek(String vraag, int hoogstens) {
        throw new UnsupportedOperationException();
    }

    /** @throws NietGevondenException when there is no such klant */
    public KlantDetails toon(KlantId id) {
        throw new UnsupportedOperationException();
    }
}
