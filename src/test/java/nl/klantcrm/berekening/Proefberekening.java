package nl.klantcrm.berekening;

import nl.klantcrm.adviesdossier.Rekeninvoer;
import org.springframework.boot.test.context.TestComponent;

/** A second calculation that only tests have: how old the hoofdgerechtigde is in days. One class and one template. */
@TestComponent
public class Proefberekening implements Berekening {

    @Override
    public String sleutel() {
        return "veld.omschrijving";
    }

    @Override
    public String pad() {
        return "proef";
    }

    @Override
    public int volgorde() {
        return 9_000;
    }

    @Override
    public String sjabloon() {
        return "proef/berekening";
    }

    @Override
    public Object reken(Rekeninvoer invoer) {
        return invoer.dossierdatum().toEpochDay()
                - invoer.hoofdgerechtigde().geboortedatum().toEpochDay();
    }
}
