package nl.klantcrm.berekening;

import java.util.Comparator;
import java.util.List;
import nl.klantcrm.adviesdossier.AdviesdossierId;
import nl.klantcrm.adviesdossier.AdviesdossierOverzicht;
import nl.klantcrm.adviesdossier.Rekeninvoer;
import nl.klantcrm.adviesdossier.spi.Dossiertab;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the calculations of an adviesdossier. */
@Service
@Transactional(readOnly = true)
@Vereist(Recht.DOSSIER_ZIEN)
public class Berekeningen {

    private final ObjectProvider<Berekening> berekeningen;
    private final AdviesdossierOverzicht dossiers;

    Berekeningen(ObjectProvider<Berekening> berekeningen, AdviesdossierOverzicht dossiers) {
        this.berekeningen = berekeningen;
        this.dossiers = dossiers;
    }

    /**
     * All of them, in the order of their tabs.
     *
     * @throws NietGevondenException when there is no such adviesdossier
     */
    public List<Berekend> van(AdviesdossierId dossier) {
        Rekeninvoer invoer = dossiers.rekeninvoer(dossier);
        return berekeningen.stream()
                .sorted(Comparator.comparingInt(Dossiertab::volgorde))
                .map(berekening -> bereken(berekening, invoer))
                .toList();
    }

    /**
     * The one whose page has this last part of its address.
     *
     * @throws NietGevondenException when there is no such calculation, or no such adviesdossier
     */
    public Berekend van(AdviesdossierId dossier, String pad) {
        Berekening gevraagd = berekeningen.stream()
                .filter(berekening -> berekening.pad().equals(pad))
                .findFirst()
                .orElseThrow(() -> new NietGevondenException("calculation"));
        return bereken(gevraagd, dossiers.rekeninvoer(dossier));
    }

    private static Berekend bereken(Berekening berekening, Rekeninvoer invoer) {
        return new Berekend(berekening.sleutel(), berekening.pad(), berekening.sjabloon(), berekening.reken(invoer));
    }
}
