package nl.klantcrm.klant;

import java.util.List;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.klant.KlantZoekvraag.Levensstatus;

/** Which klanten a question is about, in SQL in which {@code k} is the klant. */
final class KlantFilter {

    private KlantFilter() {}

    static Voorwaarde van(KlantZoekvraag vraag) {
        Voorwaarde voorwaarde = new Voorwaarde();
        if (!vraag.q().isEmpty()) {
            woorden(Zoekterm.van(vraag.q()), voorwaarde);
        }
        if (vraag.adviespartner() != null) {
            AdviespartnerId id = vraag.adviespartner().id();
            if (id == null) {
                voorwaarde.en("k.adviespartner_id is null");
            } else {
                voorwaarde.en("k.adviespartner_id = ?", id.waarde());
            }
        }
        if (vraag.berekeningenVoor() != null) {
            voorwaarde.en("k.berekeningen_voor = ?", vraag.berekeningenVoor().name());
        }
        if (vraag.status() != null) {
            boolean levend = vraag.status() == Levensstatus.LEVEND;
            voorwaarde.en(levend ? "k.overlijdensdatum is null" : "k.overlijdensdatum is not null");
        }
        if (vraag.geanonimiseerd() != null) {
            voorwaarde.en(vraag.geanonimiseerd() ? "k.geanonimiseerd_op is not null" : "k.geanonimiseerd_op is null");
        }
        return voorwaarde;
    }

    private static void woorden(List<Zoekterm> termen, Voorwaarde voorwaarde) {
        if (termen.isEmpty()) {
            // Only signs were asked for: nobody is called that.
            voorwaarde.en("false");
        }
        for (Zoekterm term : termen) {
            List<String> vormen =
                    term.vormen().stream().map(vorm -> "k.zoektekst like ?").toList();
            voorwaarde.en(
                    "(" + String.join(" or ", vormen) + ")",
                    term.vormen().stream().map(vorm -> "%" + vorm + "%").toList());
        }
    }
}
