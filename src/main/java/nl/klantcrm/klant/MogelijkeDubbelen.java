package nl.klantcrm.klant;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which klantdossiers may be of the same people: somebody born on the same day with a similar achternaam or geboortenaam,
 * or the same e-mail, KlantID or RelatieID. A hint and never a refusal; who looked at a pair can say so for good.
 */
@Service
@Transactional(readOnly = true)
@Vereist(Recht.KLANT_ZIEN)
public class MogelijkeDubbelen {

    /** The most that are named for one household. */
    public static final int HOOGSTENS = 10;

    private final Dubbelzoeker zoeker;
    private final HuidigeGebruiker gebruiker;
    private final Clock clock;

    MogelijkeDubbelen(Dubbelzoeker zoeker, HuidigeGebruiker gebruiker, Clock clock) {
        this.zoeker = zoeker;
        this.gebruiker = gebruiker;
        this.clock = clock;
    }

    /**
     * The likeliest first, {@link #HOOGSTENS} at most.
     *
     * @param zelf the klantdossier with these data; null for a new one
     */
    public List<MogelijkeDubbel> van(Klantgegevens gegevens, @Nullable KlantId zelf) {
        return van(Dubbelvraag.van(zelf, gegevens));
    }

    /** Likewise, of what is known so far. */
    public List<MogelijkeDubbel> van(Dubbelvraag vraag) {
        return vanAlle(List.of(vraag)).get(0);
    }

    /**
     * Likewise for many households, in their order, in as many statements as for one. What is alike among the questions
     * themselves is not found. A few hundred at a time keep the memory small.
     */
    public List<List<MogelijkeDubbel>> vanAlle(List<Dubbelvraag> vragen) {
        List<Dubbelvraag> gevuld = vragen.stream().filter(v -> !v.isLeeg()).toList();
        if (gevuld.isEmpty()) {
            return vragen.stream().map(v -> List.<MogelijkeDubbel>of()).toList();
        }
        Dubbelvergelijking vergelijking = Dubbelvergelijking.met(zoeker, gevuld);
        return vragen.stream().map(vergelijking::dubbelen).toList();
    }

    /**
     * Remembers for good that these are other people: they are not named to each other again.
     *
     * @return how many of the others there are; who is gone by now needs no remembering
     * @throws NietGevondenException when there is no such klant
     */
    @Transactional
    @Vereist(Recht.KLANT_WIJZIGEN)
    public int geenDubbele(KlantId klant, Collection<KlantId> anderen) {
        Map<KlantId, MogelijkeDubbel> bekend = zoeker.klanten(Set.of(klant));
        if (bekend.isEmpty()) {
            throw new NietGevondenException("klant " + klant);
        }
        Set<KlantId> gevonden = zoeker.klanten(anderen).keySet();
        zoeker.onthoud(klant, gevonden, gebruiker.id(), clock.instant());
        return gevonden.size();
    }
}
