package nl.klantcrm.klant;

import java.util.List;
import java.util.function.Consumer;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked about klantdossiers. */
@Service
@Transactional(readOnly = true)
@Vereist(Recht.KLANT_ZIEN)
public class KlantOverzicht {

    private static final int TEGELIJK = 500;

    private final KlantRepository klanten;
    private final KlantBladeraar bladeraar;
    private final KlantZoeker zoeker;
    private final KlantLader lader;

    KlantOverzicht(KlantRepository klanten, KlantBladeraar bladeraar, KlantZoeker zoeker, KlantLader lader) {
        this.klanten = klanten;
        this.bladeraar = bladeraar;
        this.zoeker = zoeker;
        this.lader = lader;
    }

    /** One page of the list. */
    public KlantPagina pagina(KlantZoekvraag vraag, Bladwijzer plaats, int per) {
        return bladeraar.pagina(vraag, plaats, per);
    }

    /** The klanten in whose household every word of the question occurs, by name. */
    public List<KlantRegel> zoek(@Nullable String vraag, int hoogstens) {
        return pagina(KlantZoekvraag.van(vraag), Bladwijzer.begin(), hoogstens).regels();
    }

    /** How many the list has, counted no further than the bound. */
    public int aantal(KlantZoekvraag vraag, int hoogstens) {
        return zoeker.aantal(vraag, hoogstens);
    }

    /** Whom the list has, in its order. */
    public List<KlantId> ids(KlantZoekvraag vraag, int hoogstens) {
        return zoeker.ids(vraag, hoogstens);
    }

    /**
     * Hands over every klantdossier of the list in its order, as they all are at one moment. They come in batches of a
     * few hundred, each with a constant number of statements, and no batch is kept.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void doorloop(KlantZoekvraag vraag, Consumer<List<KlantDetails>> verwerk) {
        zoeker.doorloop(vraag, TEGELIJK, ids -> verwerk.accept(lader.laad(ids)));
    }

    /** Likewise these klanten, in this order; who is gone is left out. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void doorloop(List<KlantId> ids, Consumer<List<KlantDetails>> verwerk) {
        for (int van = 0; van < ids.size(); van += TEGELIJK) {
            verwerk.accept(lader.laad(ids.subList(van, Math.min(van + TEGELIJK, ids.size()))));
        }
    }

    /** The largest numbers of persons there are in any household, not necessarily the same one. */
    public Huishoudgrootte grootste() {
        return new Huishoudgrootte(klanten.meestePartners(), klanten.meesteKinderen());
    }

    /** Those of these klanten that there are, in a constant number of statements; a few hundred at a time. */
    public List<KlantDetails> toonAlle(List<KlantId> ids) {
        return ids.isEmpty() ? List.of() : lader.laad(ids);
    }

    /** @throws NietGevondenException when there is no such klant */
    public KlantDetails toon(KlantId id) {
        return klanten.findById(id)
                .orElseThrow(() -> new NietGevondenException("klant " + id))
                .details();
    }
}
