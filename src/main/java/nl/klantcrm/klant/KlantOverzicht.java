package nl.klantcrm.klant;

import java.util.List;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked about klantdossiers. */
@Service
@Transactional(readOnly = true)
@Vereist(Recht.KLANT_ZIEN)
public class KlantOverzicht {

    private final KlantRepository klanten;
    private final KlantZoeker zoeker;

    KlantOverzicht(KlantRepository klanten, KlantZoeker zoeker) {
        this.klanten = klanten;
        this.zoeker = zoeker;
    }

    /** The klanten in whose household every word of the question occurs in a name, by achternaam. */
    public List<KlantRegel> zoek(@Nullable String vraag, int hoogstens) {
        return zoeker.zoek(vraag, hoogstens);
    }

    /** How many {@link #zoek} would find, counted no further than the bound. */
    public int aantal(@Nullable String vraag, int hoogstens) {
        return zoeker.aantal(vraag, hoogstens);
    }

    /** @throws NietGevondenException when there is no such klant */
    public KlantDetails toon(KlantId id) {
        return klanten.findById(id)
                .orElseThrow(() -> new NietGevondenException("klant " + id))
                .details();
    }
}
