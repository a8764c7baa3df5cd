package nl.klantcrm.model;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.klantcrm.model.Toegangstabel.Adres;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Every address that something can be sent to: either a form that changes a record, which {@link VersieIT} sends on a
 * version that is no longer, or one that needs no version, with the reason. A new address needs a row in one of the two.
 */
final class Versietabel {

    /** Forms on a record that is there already. */
    static final Map<Adres, Geval> MET_VERSIE = Map.ofEntries(
            geval("/klanten/{id}", bezoeker -> {
                String klant = bezoeker.gezin();
                return new Opzet(
                        klant + "/bewerken",
                        klant,
                        velden("adres.plaats", "Deventer", "persoon.voornamen", "Annabel"),
                        "Deventer",
                        () -> bezoeker.wijzig(klant, velden("adres.plaats", "Zwolle")),
                        "Zwolle");
            }),
            geval("/adviesdossiers/{id}/antwoorden", bezoeker -> {
                String dossier = bezoeker.dossier(bezoeker.gezin());
                String actie = dossier + "/antwoorden";
                return new Opzet(
                        dossier,
                        actie,
                        velden("rekenenMetKinderen", "true"),
                        "Ja: C. (Cas) de Vries",
                        () -> bezoeker.verstuur(dossier, actie, velden("rekenenMetPartner", "true")),
                        "Ja: B. (Bram) de Vries");
            }),
            geval("/klanten/{id}/historie/{wijziging}/{regel}/terugzetten", bezoeker -> {
                String klant = bezoeker.gezin();
                bezoeker.wijzig(klant, velden("adres.straat", "Dorpsstraat"));
                String terugzetten = klant + "/historie/1/0/terugzetten";
                return new Opzet(
                        terugzetten,
                        terugzetten,
                        velden(),
                        "Kerkstraat",
                        () -> bezoeker.wijzig(klant, velden("adres.straat", "Nieuwe weg")),
                        "Nieuwe weg");
            }));

    /** What changes no record that somebody else may have open. */
    static final Map<Adres, String> ZONDER_VERSIE = Map.ofEntries(
            reden("/klanten", "makes a new klantdossier"),
            reden(
                    "/klanten/adviespartner",
                    "sets one field of each klant as it then is, and says of each what became of it"),
            reden("/klanten/{id}/samenvoegen", "has the versions of both; SamenvoegPaginaIT sends stale ones"),
            reden("/klanten/exporteren", "freezes a selection, and changes nothing of whom it holds"),
            reden("/klanten/dubbelen", "shows who the typed klant is like, and changes nothing"),
            reden("/klanten/{id}/dubbelen", "likewise"),
            reden("/klanten/{id}/geen-dubbele", "remembers something of a pair; saying it twice is the same"),
            reden("/klanten/weergaven", "makes a new view"),
            reden("/klanten/weergaven/{id}", "has a version; KlantweergavePaginaIT sends a stale one"),
            reden("/klanten/weergaven/{id}/verwijderen", "likewise"),
            reden("/klanten/importeren", "makes a new import"),
            reden(
                    "/klanten/importeren/{id}/kolommen",
                    "of an import that only its maker sees; what it then is comes back"),
            reden("/klanten/importeren/{id}/starten", "likewise; what was started starts no second time"),
            reden("/klanten/importeren/{id}/annuleren", "likewise; what is done stays done"),
            reden("/klanten/importeren/{id}/verwijderen", "likewise"),
            reden("/bulk/{id}/verder", "goes on with a bulkactie; what is done is not done again"),
            reden("/adviesdossiers", "makes a new adviesdossier"),
            reden("/eerste-beheerder/{code}", "makes the first user; the code works once"),
            reden("/taal", "sets a cookie of this browser"),
            reden("/error", "shows what went wrong, and changes nothing"));

    private Versietabel() {}

    static Set<Adres> adressen() {
        Set<Adres> alle = new HashSet<>(MET_VERSIE.keySet());
        alle.addAll(ZONDER_VERSIE.keySet());
        return alle;
    }

    private static Map.Entry<Adres, Geval> geval(String pad, Geval geval) {
        return Map.entry(new Adres("POST", pad), geval);
    }

    private static Map.Entry<Adres, String> reden(String pad, String reden) {
        return Map.entry(new Adres("POST", pad), reden);
    }

    /** @param koppen names and values in turn */
    static MultiValueMap<String, String> velden(String... koppen) {
        MultiValueMap<String, String> velden = new LinkedMultiValueMap<>();
        for (int i = 0; i < koppen.length; i += 2) {
            velden.add(koppen[i], koppen[i + 1]);
        }
        return velden;
    }

    /** Makes a record of its own to try a form on. */
    @FunctionalInterface
    interface Geval {
        Opzet zetOp(Versiebezoeker bezoeker);
    }

    /**
     * A form, and two people who fill it in at once.
     *
     * @param pagina where the form is opened
     * @param actie where it is sent to
     * @param getypt what the second one types
     * @param uw how the page with both versions tells what was typed
     * @param intussen what the first one does after the second opened the form
     * @param opgeslagen how that page tells what the first one saved
     */
    record Opzet(
            String pagina,
            String actie,
            MultiValueMap<String, String> getypt,
            String uw,
            Runnable intussen,
            String opgeslagen) {}
}
