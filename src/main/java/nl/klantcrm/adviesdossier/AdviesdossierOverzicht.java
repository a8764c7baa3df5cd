package nl.klantcrm.adviesdossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gebruiker.Gebruikersnamen;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.klant.KlantId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked about adviesdossiers. */
@Service
@Transactional(readOnly = true)
@Vereist(Recht.DOSSIER_ZIEN)
public class AdviesdossierOverzicht {

    private final AdviesdossierRepository dossiers;
    private final Gebruikersnamen gebruikers;

    AdviesdossierOverzicht(AdviesdossierRepository dossiers, Gebruikersnamen gebruikers) {
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
    }

    /** Newest first. */
    public List<AdviesdossierRegel> nieuwste(int hoogstens) {
        return metNamen(dossiers.nieuwste(Limit.of(hoogstens)));
    }

    /** Those this user made, newest first. */
    public List<AdviesdossierRegel> recenteVan(GebruikerId gebruiker, int hoogstens) {
        return metNamen(dossiers.nieuwsteVan(gebruiker, Limit.of(hoogstens)));
    }

    /** Newest first. */
    public List<AdviesdossierRegel> vanKlant(KlantId klant) {
        return metNamen(dossiers.vanKlant(klant));
    }

    /** How many each of them has; who has none is absent. */
    public Map<KlantId, Integer> aantallen(Collection<KlantId> klanten) {
        Long[] ids = klanten.stream().map(KlantId::waarde).toArray(Long[]::new);
        return dossiers.aantallen(ids).stream()
                .collect(Collectors.toMap(rij -> new KlantId(rij.getKlant()), rij -> rij.getAantal()));
    }

    public long aantal() {
        return dossiers.count();
    }

    /** @throws NietGevondenException when there is no such adviesdossier */
    public AdviesdossierDetails toon(AdviesdossierId id) {
        return vind(id).details();
    }

    /** @throws NietGevondenException when there is no such adviesdossier */
    public Rekeninvoer rekeninvoer(AdviesdossierId id) {
        return vind(id).rekeninvoer();
    }

    private Adviesdossier vind(AdviesdossierId id) {
        return dossiers.metMomentopname(id).orElseThrow(() -> new NietGevondenException("adviesdossier " + id));
    }

    private List<AdviesdossierRegel> metNamen(List<AdviesdossierRegel> regels) {
        Set<GebruikerId> makers =
                regels.stream().map(AdviesdossierRegel::aangemaaktDoor).collect(Collectors.toSet());
        Map<GebruikerId, String> namen = gebruikers.namen(makers);
        return regels.stream()
                .map(regel -> regel.metDoor(namen.get(regel.aangemaaktDoor())))
                .toList();
    }
}
