package nl.klantcrm.klant;

import java.util.List;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.klant.KlantZoekvraag.Levensstatus;

/** Which klanten a question is about, in SQL. */
final class KlantFilter {

    private KlantFilter() {}

    /** Conditions that an index can serve. */
    static Voorwaarde van(KlantZoekvraag vraag) {
        Voorwaarde voorwaarde = new Voorwaarde();
        List<String> woorden = Zoektekst.woorden(vraag.q());
        if (!vraag.q().isEmpty() && woorden.isEmpty()) {
            // Only signs were asked for: nobody is called that.
            voorwaarde.en("false");
        }
        woorden.forEach(woord -> voorwaarde.en("k.zoektekst like ?", "%" + woord + "%"));
        return velden(vraag, voorwaarde);
    }

    private static Voorwaarde velden(KlantZoekvraag vraag, Voorwaarde voorwaarde) {
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
            voorwaarde.en(
                    vraag.status() == Levensstatus.LEVEND
                            ? "k.overlijdensdatum is null"
                            : "k.overlijdensdatum is not null");
        }
        if (vraag.geanonimiseerd() != null) {
            voorwaarde.en(vraag.geanonimiseerd() ? "k.geanonimiseerd_op is not null" : "k.geanonimiseerd_op is null");
        }
        return voorwaarde;
    }
}
