package nl.klantcrm.uitwisseling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.web.Klantinvoer;
import nl.klantcrm.klant.web.Klantoordeel;
import org.jspecify.annotations.Nullable;

/** Holds a row that was read against the klant form, and against the household it is of. */
final class Rijtoets {

    private final Klantinvoer invoer;
    private final Kantoren kantoren;
    private final Map<String, Integer> kolomgroepen;
    private final boolean bsnBewaren;

    Rijtoets(Klantinvoer invoer, Kantoren kantoren, Map<String, Integer> kolomgroepen, boolean bsnBewaren) {
        this.invoer = invoer;
        this.kantoren = kantoren;
        this.kolomgroepen = kolomgroepen;
        this.bsnBewaren = bsnBewaren;
    }

    Rijoordeel toets(int nr, Rijlezing rij, Bestaanden.Treffer treffer) {
        KlantDetails bestaand = treffer.klant();
        Map<String, String> velden;
        List<Overtreding> overtredingen = new ArrayList<>(rij.overtredingen());
        overtredingen.addAll(treffer.overtredingen());
        if (bestaand == null) {
            velden = nieuw(rij);
        } else {
            Bijwerking bijwerking = new Bijwerking(invoer.velden(bestaand.gegevens()), rij, kolomgroepen);
            velden = bijwerking.velden();
            overtredingen.addAll(bijwerking.overtredingen());
        }
        Klantoordeel oordeel = invoer.beoordeel(velden);
        Set<String> alGenoemd = overtredingen.stream().map(Overtreding::veld).collect(Collectors.toSet());
        oordeel.overtredingen().stream()
                .filter(o -> o.veld().isEmpty() || !alGenoemd.contains(o.veld()))
                .forEach(overtredingen::add);
        Klantgegevens gegevens = oordeel.gegevens();
        if (gegevens != null
                && !kantoren.mag(
                        bestaand == null ? null : bestaand.gegevens().adviespartner(), gegevens.adviespartner())) {
            overtredingen.add(Overtreding.van("adviespartner", "klant.fout.adviespartner"));
        }
        if (bestaand != null
                && bestaand.geanonimiseerd()
                && !bestaand.gegevens().equals(gegevens)) {
            overtredingen = List.of(Overtreding.van("", "klant.fout.geanonimiseerd"));
        }
        if (gegevens == null || !overtredingen.isEmpty()) {
            return Rijoordeel.fout(nr, overtredingen, rij);
        }
        return oordeel(nr, rij, bestaand, gegevens, oordeel.bevatBsn());
    }

    private Rijoordeel oordeel(
            int nr, Rijlezing rij, @Nullable KlantDetails bestaand, Klantgegevens gegevens, boolean bevatBsn) {
        if (bestaand != null && bestaand.gegevens().equals(gegevens)) {
            return new Rijoordeel(nr, Toestand.GELIJK, bestaand, gegevens, List.of(Rijoordeel.is(bestaand)), rij);
        }
        if (bevatBsn && !bsnBewaren) {
            return new Rijoordeel(nr, Toestand.BSN, bestaand, gegevens, List.of(Reden.van("klant.fout.bsn")), rij);
        }
        return bestaand == null
                ? new Rijoordeel(nr, Toestand.NIEUW, null, gegevens, List.of(), rij)
                : new Rijoordeel(nr, Toestand.BESTAAND, bestaand, gegevens, List.of(Rijoordeel.is(bestaand)), rij);
    }

    /** Without a column for it, calculations are for the klant, as on an empty form. */
    private static Map<String, String> nieuw(Rijlezing rij) {
        Map<String, String> velden = new HashMap<>(rij.velden());
        if (!rij.kolommen().containsKey("berekeningenVoor")) {
            velden.put("berekeningenVoor", BerekeningenVoor.KLANT.name());
        }
        return velden;
    }
}
