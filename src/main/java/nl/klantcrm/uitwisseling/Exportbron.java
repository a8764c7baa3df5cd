package nl.klantcrm.uitwisseling;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.klantcrm.bulk.SelectieId;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantZoekvraag;

/** Which klanten an export holds, and in which order. */
public interface Exportbron {

    /** No further than the bound. */
    int aantal(KlantOverzicht klanten, int hoogstens);

    void doorloop(KlantOverzicht klanten, Consumer<List<KlantDetails>> verwerk);

    /** What the logboek says of it: nothing that was typed. */
    String kenmerk();

    /** The list, in its order. The words searched for are left out of the kenmerk: those are names. */
    static Exportbron van(KlantZoekvraag vraag) {
        return new Exportbron() {
            @Override
            public int aantal(KlantOverzicht klanten, int hoogstens) {
                return klanten.aantal(vraag, hoogstens);
            }

            @Override
            public void doorloop(KlantOverzicht klanten, Consumer<List<KlantDetails>> verwerk) {
                klanten.doorloop(vraag, verwerk);
            }

            @Override
            public String kenmerk() {
                Map<String, String> parameters = vraag.parameters();
                parameters.computeIfPresent("q", (naam, woorden) -> "ja");
                return parameters.entrySet().stream()
                        .map(parameter -> ";" + parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining());
            }
        };
    }

    /** Who was selected, in the order of selecting; who is gone since is left out. */
    static Exportbron van(SelectieId selectie, List<KlantId> ids) {
        return new Exportbron() {
            @Override
            public int aantal(KlantOverzicht klanten, int hoogstens) {
                return Math.min(ids.size(), hoogstens);
            }

            @Override
            public void doorloop(KlantOverzicht klanten, Consumer<List<KlantDetails>> verwerk) {
                klanten.doorloop(ids, verwerk);
            }

            @Override
            public String kenmerk() {
                return ";selectie=" + selectie;
            }
        };
    }
}
