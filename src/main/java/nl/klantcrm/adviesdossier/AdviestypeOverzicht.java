package nl.klantcrm.adviesdossier;

import java.util.List;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked about types of calculation. */
@Service
@Transactional(readOnly = true)
@Vereist(Recht.DOSSIER_ZIEN)
public class AdviestypeOverzicht {

    private final AdviestypeRepository typen;

    AdviestypeOverzicht(AdviestypeRepository typen) {
        this.typen = typen;
    }

    /** Those a new adviesdossier can be made with, in the order of the office. */
    public List<AdviestypeRegel> actieve() {
        return typen.findByActiefTrueOrderByVolgorde().stream()
                .map(Adviestype::regel)
                .toList();
    }
}
