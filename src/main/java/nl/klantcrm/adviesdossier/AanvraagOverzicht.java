package nl.klantcrm.adviesdossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.klant.Klantgegevens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked about an adviesdossier before it is made. */
@Service
@Transactional(readOnly = true)
@Vereist(Recht.DOSSIER_MAKEN)
public class AanvraagOverzicht {

    private final AdviestypeRepository typen;

    AanvraagOverzicht(AdviestypeRepository typen) {
        this.typen = typen;
    }

    /** @param type null while it has not been chosen: then by what holds for most types */
    public Hoofdgerechtigden hoofdgerechtigden(
            Klantgegevens gegevens, LocalDate dossierdatum, @Nullable AdviestypeId type) {
        boolean exPartnerToegestaan = Optional.ofNullable(type)
                .flatMap(typen::findById)
                .filter(gekozen -> gekozen.kenmerken().exPartnerToegestaan())
                .isPresent();
        return Hoofdgerechtigden.van(gegevens, new Selecteerbaarheid(dossierdatum, exPartnerToegestaan));
    }
}
