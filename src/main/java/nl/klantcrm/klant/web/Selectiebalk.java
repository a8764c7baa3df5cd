package nl.klantcrm.klant.web;

import java.util.Map;
import nl.klantcrm.bulk.Selecties;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantPagina;
import nl.klantcrm.klant.KlantZoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is selected when the list opens, and the addresses that select more or less: all of it works without scripts. */
@Component
class Selectiebalk {

    /**
     * @param opPagina how many klanten there are on the page
     * @param gevonden how many the list says that its filter finds
     * @param meer whether there are more than that
     * @param pagina whether everybody on the page is ticked
     * @param alles how many the filter finds, when all of them are selected
     * @param teVeel whether those are too many to do anything with
     * @param filter parameters of the list for the form, by name
     * @param adresPagina address of this page with everybody on it ticked
     * @param adresAlles address of this page with all that the filter finds selected
     * @param adresNiets address of this page with nothing selected
     */
    record Balk(
            int opPagina,
            int gevonden,
            boolean meer,
            boolean pagina,
            @Nullable Integer alles,
            boolean teVeel,
            int meeste,
            Map<String, String> filter,
            String adresPagina,
            String adresAlles,
            String adresNiets) {

        public boolean aangevinkt() {
            return pagina || alles != null;
        }
    }

    private final KlantOverzicht overzicht;

    Selectiebalk(KlantOverzicht overzicht) {
        this.overzicht = overzicht;
    }

    /**
     * @param selecteer what the address asks to be selected: {@code pagina}, {@code alles} or anything for nothing
     * @param adres of this page with nothing selected
     */
    void vul(Model model, KlantZoekvraag vraag, KlantPagina pagina, @Nullable String selecteer, String adres) {
        // Here alone it is counted beyond what the list shows, for here it is confirmed.
        int aantal = "alles".equals(selecteer) ? overzicht.aantal(vraag, Selecties.MEESTE + 1) : 0;
        boolean teVeel = aantal > Selecties.MEESTE;
        String daarbij = adres + (adres.contains("?") ? "&" : "?") + "selecteer=";
        model.addAttribute(
                "balk",
                new Balk(
                        pagina.regels().size(),
                        pagina.aantal(),
                        pagina.meer(),
                        "pagina".equals(selecteer),
                        aantal == 0 || teVeel ? null : aantal,
                        teVeel,
                        Selecties.MEESTE,
                        Selectieverzoek.filter(vraag),
                        daarbij + "pagina",
                        daarbij + "alles",
                        adres));
    }
}
