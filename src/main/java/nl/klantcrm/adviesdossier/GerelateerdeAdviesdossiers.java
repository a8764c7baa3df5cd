package nl.klantcrm.adviesdossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.spi.GerelateerdItem;
import nl.klantcrm.klant.spi.GerelateerdeItems;
import org.springframework.stereotype.Component;

/** Tells the klant module which adviesdossiers a klant has. */
@Component
class GerelateerdeAdviesdossiers implements GerelateerdeItems {

    private final AdviesdossierOverzicht dossiers;
    private final AdviesdossierRepository repository;

    GerelateerdeAdviesdossiers(AdviesdossierOverzicht dossiers, AdviesdossierRepository repository) {
        this.dossiers = dossiers;
        this.repository = repository;
    }

    @Override
    public String soort() {
        return "adviesdossier.meervoud";
    }

    @Override
    public Map<KlantId, Integer> aantallen(Collection<KlantId> klanten) {
        return dossiers.aantallen(klanten);
    }

    /** Of the dossier only whose it is; its momentopname keeps telling what the klantdossier was. */
    @Override
    public int verplaats(KlantId van, KlantId naar) {
        return repository.verplaats(van.waarde(), naar.waarde());
    }

    @Override
    public List<GerelateerdItem> van(KlantId klant) {
        return dossiers.vanKlant(klant).stream()
                .map(d -> new GerelateerdItem(
                        d.nummer().toString(),
                        d.type(),
                        d.dossierdatum(),
                        "adviesdossier.status." + d.status(),
                        "/adviesdossiers/" + d.id()))
                .toList();
    }
}
