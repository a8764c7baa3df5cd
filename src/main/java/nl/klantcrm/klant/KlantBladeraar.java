package nl.klantcrm.klant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.klantcrm.klant.KlantZoeker.Vondst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cuts the list into pages. */
@Component
class KlantBladeraar {

    /** The count is exact up to here. */
    private static final int TELLEN_TOT = 10_000;

    private final KlantZoeker zoeker;
    private final Verzadigd verzadigd;

    KlantBladeraar(KlantZoeker zoeker, Verzadigd verzadigd) {
        this.zoeker = zoeker;
        this.verzadigd = verzadigd;
    }

    /**
     * @param regels the nearest first
     * @param geteld what a cursor has to carry along, if it has to
     */
    private record Gevonden(
            List<KlantRegel> regels, int aantal, @Nullable Integer geteld) {}

    KlantPagina pagina(KlantZoekvraag vraag, Bladwijzer plaats, int per) {
        if (plaats.cursor() == null) {
            return van(vraag, plaats.terug(), Plek.RAND, per, false);
        }
        Optional<Plek> plek = Cursor.lees(vraag, plaats.cursor());
        return plek.isEmpty()
                ? van(vraag, false, Plek.RAND, per, true)
                : van(vraag, plaats.terug(), plek.get(), per, false);
    }

    private KlantPagina van(KlantZoekvraag vraag, boolean terug, Plek plek, int per, boolean opnieuw) {
        // One more than the page holds, to know whether there is another page.
        Gevonden gevonden = zoek(new Stuk(vraag, plek, terug, per + 1));
        boolean opDeRand = gevonden.regels().size() <= per;
        if (opDeRand && !plek.rand() && (terug || gevonden.regels().isEmpty())) {
            // Back at the begin, or past an end that came nearer meanwhile: a whole page and not what is left of one.
            return van(vraag, !terug, Plek.RAND, per, false);
        }
        List<KlantRegel> regels = new ArrayList<>(
                gevonden.regels().subList(0, opDeRand ? gevonden.regels().size() : per));
        if (terug) {
            Collections.reverse(regels);
        }
        boolean eerder = terug ? !opDeRand : !plek.rand();
        boolean verder = terug ? !plek.rand() : !opDeRand;
        return new KlantPagina(
                regels,
                Math.min(gevonden.aantal(), TELLEN_TOT),
                gevonden.aantal() > TELLEN_TOT,
                eerder ? Cursor.van(vraag, regels.get(0), gevonden.geteld()) : null,
                verder ? Cursor.van(vraag, regels.get(regels.size() - 1), gevonden.geteld()) : null,
                opnieuw);
    }

    private Gevonden zoek(Stuk stuk) {
        Integer geteld = stuk.plek().geteld();
        if (geteld != null) {
            return lopend(stuk, geteld);
        }
        if (verzadigd.is(stuk.vraag())) {
            return lopend(stuk, TELLEN_TOT + 1);
        }
        if (KlantFilter.van(stuk.vraag()).isLeeg()) {
            return lopend(stuk, onthouden(stuk.vraag(), zoeker.aantal(stuk.vraag(), TELLEN_TOT + 1)));
        }
        Vondst vondst = zoeker.neem(stuk, TELLEN_TOT + 1);
        return vondst.weinig()
                ? new Gevonden(vondst.regels(), vondst.aantal(), null)
                : lopend(stuk, onthouden(stuk.vraag(), vondst.aantal()));
    }

    private Gevonden lopend(Stuk stuk, int aantal) {
        return new Gevonden(zoeker.loop(stuk), aantal, aantal);
    }

    private int onthouden(KlantZoekvraag vraag, int aantal) {
        if (aantal > TELLEN_TOT) {
            verzadigd.onthoud(vraag);
        }
        return aantal;
    }
}
