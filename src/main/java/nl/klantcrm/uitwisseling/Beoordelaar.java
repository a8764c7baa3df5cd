package nl.klantcrm.uitwisseling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.klant.Dubbelvraag;
import nl.klantcrm.klant.MogelijkeDubbel;
import nl.klantcrm.klant.MogelijkeDubbelen;
import nl.klantcrm.klant.web.Klantinvoer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out what rows of a file are, many at a time, in a number of statements that does not depend on how many. */
@Component
class Beoordelaar {

    private final Waarden waarden;
    private final Ouderschap ouderschap;
    private final Klantinvoer invoer;
    private final Bestaanden bestaanden;
    private final AdviespartnerOverzicht adviespartners;
    private final MogelijkeDubbelen dubbelen;

    Beoordelaar(
            Waarden waarden,
            Ouderschap ouderschap,
            Klantinvoer invoer,
            Bestaanden bestaanden,
            AdviespartnerOverzicht adviespartners,
            MogelijkeDubbelen dubbelen) {
        this.waarden = waarden;
        this.ouderschap = ouderschap;
        this.invoer = invoer;
        this.bestaanden = bestaanden;
        this.adviespartners = adviespartners;
        this.dubbelen = dubbelen;
    }

    /**
     * The rows in their order.
     *
     * @param bsnBewaren whether a number that looks like a BSN was said to be none
     */
    List<Rijoordeel> beoordeel(List<@Nullable Kolom> indeling, List<Rij> rijen, boolean bsnBewaren) {
        Kantoren kantoren = new Kantoren(adviespartners.alle());
        Rijlezer lezer = new Rijlezer(indeling, waarden, ouderschap, kantoren.opNaam());
        List<Rijlezing> gelezen =
                rijen.stream().map(rij -> lezer.lees(rij.cellen())).toList();
        List<Bestaanden.Treffer> treffers = bestaanden.zoek(gelezen);
        Rijtoets toets = new Rijtoets(invoer, kantoren, kolomgroepen(indeling), bsnBewaren);
        List<Rijoordeel> oordelen = new ArrayList<>();
        for (int i = 0; i < rijen.size(); i++) {
            oordelen.add(toets.toets(rijen.get(i).nr(), gelezen.get(i), treffers.get(i)));
        }
        return metDubbelen(oordelen);
    }

    private List<Rijoordeel> metDubbelen(List<Rijoordeel> oordelen) {
        List<Rijoordeel> nieuw =
                oordelen.stream().filter(o -> o.toestand() == Toestand.NIEUW).toList();
        List<List<MogelijkeDubbel>> gevonden = dubbelen.vanAlle(nieuw.stream()
                .map(o -> Dubbelvraag.van(null, Objects.requireNonNull(o.gegevens())))
                .toList());
        Map<Integer, List<MogelijkeDubbel>> opRij = new HashMap<>();
        for (int i = 0; i < nieuw.size(); i++) {
            opRij.put(nieuw.get(i).nr(), gevonden.get(i));
        }
        return oordelen.stream()
                .map(o -> o.metDubbelen(opRij.getOrDefault(o.nr(), List.of())))
                .toList();
    }

    /** How many partners and kinderen the file has columns for. */
    private static Map<String, Integer> kolomgroepen(List<@Nullable Kolom> indeling) {
        Map<String, Integer> groepen = new HashMap<>();
        for (String lijst : List.of("partners", "kinderen")) {
            Stream<String> velden = indeling.stream().filter(Objects::nonNull).map(Kolom::veld);
            groepen.put(lijst, (int) velden.filter(veld -> veld.startsWith(lijst + "["))
                    .map(veld -> veld.substring(0, veld.indexOf(']')))
                    .distinct()
                    .count());
        }
        return groepen;
    }
}
