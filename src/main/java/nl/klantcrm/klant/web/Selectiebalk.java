package nl.klantcrm.klant.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.klantcrm.bulk.Selecties;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantZoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What is selected when the list opens, and the addresses that select more or less: all of it works without scripts. */
@Component
class Selectiebalk {

    private static final String SELECTEER = "selecteer";

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

    /** @param parameters of the address of the list, all of them */
    void vul(Model model, KlantZoekvraag vraag, Map<String, String> parameters) {
        String wat = parameters.getOrDefault(SELECTEER, "");
        // Here alone it is counted beyond what the list shows, for here it is confirmed.
        int aantal = wat.equals("alles") ? overzicht.aantal(vraag, Selecties.MEESTE + 1) : 0;
        boolean teVeel = aantal > Selecties.MEESTE;
        model.addAttribute(
                "balk",
                new Balk(
                        wat.equals("pagina"),
                        aantal == 0 || teVeel ? null : aantal,
                        teVeel,
                        Selecties.MEESTE,
                        Selectieverzoek.filter(vraag),
                        adres(parameters, "pagina"),
                        adres(parameters, "alles"),
                        adres(parameters, null)));
    }

    private static String adres(Map<String, String> parameters, @Nullable String selecteer) {
        Map<String, String> alle = new LinkedHashMap<>(parameters);
        alle.remove(SELECTEER);
        if (selecteer != null) {
            alle.put(SELECTEER, selecteer);
        }
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath("/klanten");
        alle.forEach((naam, waarde) -> adres.queryParam(codeer(naam), codeer(waarde)));
        return adres.build(true).toUriString();
    }

    private static String codeer(String tekst) {
        return UriUtils.encode(tekst, StandardCharsets.UTF_8);
    }
}
