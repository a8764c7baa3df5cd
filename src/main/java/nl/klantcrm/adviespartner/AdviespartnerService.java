package nl.klantcrm.adviespartner;

import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with Adviespartners. */
@Service
@Transactional
@Vereist(Recht.ADVIESPARTNER_WIJZIGEN)
public class AdviespartnerService {

    private final AdviespartnerRepository adviespartners;

    AdviespartnerService(AdviespartnerRepository adviespartners) {
        this.adviespartners = adviespartners;
    }

    public AdviespartnerId registreer(RegistreerAdviespartner opdracht) {
        AdviespartnerId id = new AdviespartnerId(adviespartners.volgendNummer());
        adviespartners.save(new Adviespartner(id, opdracht));
        return id;
    }
}
