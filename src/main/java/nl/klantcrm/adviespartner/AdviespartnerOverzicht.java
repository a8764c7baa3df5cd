package nl.klantcrm.adviespartner;

import java.util.List;
import java.util.Optional;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked about Adviespartners. */
@Service
@Transactional(readOnly = true)
@Vereist(Recht.ADVIESPARTNER_ZIEN)
public class AdviespartnerOverzicht {

    private final AdviespartnerRepository adviespartners;

    AdviespartnerOverzicht(AdviespartnerRepository adviespartners) {
        this.adviespartners = adviespartners;
    }

    /** By name; an office works for tens of them, and the list is bounded all the same. */
    public List<AdviespartnerRegel> alle() {
        return adviespartners.opNaam().stream().map(Adviespartner::regel).toList();
    }

    /** By name, the first so many. */
    public List<AdviespartnerNaam> namen(int hoogstens) {
        return adviespartners.namen(Limit.of(hoogstens));
    }

    public Optional<AdviespartnerRegel> vind(AdviespartnerId id) {
        return adviespartners.findById(id).map(Adviespartner::regel);
    }

    /** Whether a klant may newly be linked to it. */
    public boolean kiesbaar(AdviespartnerId id) {
        return adviespartners.findById(id).filter(Adviespartner::actief).isPresent();
    }

    public long aantal() {
        return adviespartners.count();
    }
}
