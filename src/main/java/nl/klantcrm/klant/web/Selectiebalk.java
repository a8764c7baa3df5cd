package nl.klantcrm.klant.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klantcrm.bulk.Selecties;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantZoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is selected when the list opens, and the addresses that select more or less: all of it works without scripts. */
@Component
class Selectiebalk {

    static final String SELECTEER = "selecteer";

    /**
     * @param pagina whether everybody on the page is ticked
     * @param alles how many the filter finds, when all of them are selected
     * @param teVeel whether those are too many to do anything with
     * @param filter parameters of the list for the form, by name
     * @param adresPagina address of this page with everybody on it ticked
     * @param adresAlles address of this page with all that the filter finds selected
     * @param adresNiets address of this page with nothing selected
     */
    record Balk(
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
     * @param wat of the list is selected: {@code pagina}, {@code alles}; anything else for nothing
     * @param staat the parameters of the list and the page it is at, as in an address
     */
    void vul(Model model, KlantZoekvraag vraag, @Nullable String wat, String staat) {
        // Here alone it is counted beyond what the list shows, for here it is confirmed.
        int aantal = "alles".equals(wat) ? overzicht.aantal(vraag, Selecties.MEESTE + 1) : 0;
        boolean teVeel = aantal > Selecties.MEESTE;
        model.addAttribute(
                "balk",
                new Balk(
                        "pagina".equals(wat),
                        aantal == 0 || teVeel ? null : aantal,
                        teVeel,
                        Selecties.MEESTE,
                        Selectieverzoek.filter(vraag),
                        adres(staat, "pagina"),
                        adres(staat, "alles"),
                        adres(staat, null)));
    }

    private static String adres(String staat, @Nullable String selecteer) {
        String vraag = Stream.of(staat, selecteer == null ? "" : SELECTEER + "=" + selecteer)
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining("&"));
        return vraag.isEmpty() ? "/klanten" : "/klanten?" + vraag;
    }
}
