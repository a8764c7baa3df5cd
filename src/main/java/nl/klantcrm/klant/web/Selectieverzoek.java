package nl.klantcrm.klant.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klantcrm.bulk.SelectieId;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantZoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * For whom an action of the list is meant, as forms send it.
 *
 * @param ids who was ticked
 * @param parameters {@code alles}: how many the list said that its filter finds, when all of them are meant;
 *     {@code filter.}…: the parameters of the list; {@code selectie}: who it was frozen to, once that was done
 */
record Selectieverzoek(List<KlantId> ids, Map<String, String> parameters) {

    static final String ALLES = "alles";

    private static final String FILTER = "filter.";

    Selectieverzoek {
        ids = List.copyOf(ids);
        parameters = Map.copyOf(parameters);
    }

    static Selectieverzoek van(@Nullable List<KlantId> ids, Map<String, String> parameters) {
        return new Selectieverzoek(ids == null ? List.of() : ids, parameters);
    }

    /** Everybody whom the filter finds is meant, and not who was ticked. */
    boolean isAlles() {
        return parameters.containsKey(ALLES);
    }

    int gezien() {
        return getal(ALLES);
    }

    Optional<SelectieId> bevroren() {
        String id = parameters.getOrDefault("selectie", "");
        return id.matches("\\d{1,18}") ? Optional.of(SelectieId.valueOf(id)) : Optional.empty();
    }

    KlantZoekvraag vraag() {
        Map<String, String> vanLijst = new LinkedHashMap<>();
        parameters.forEach((naam, waarde) -> {
            if (naam.startsWith(FILTER)) {
                vanLijst.put(naam.substring(FILTER.length()), waarde);
            }
        });
        return KlantZoekvraag.lees(vanLijst);
    }

    /** The filter as a form or an address hands it on. */
    Map<String, String> filter() {
        Map<String, String> filter = new LinkedHashMap<>();
        vraag().parameters().forEach((naam, waarde) -> filter.put(FILTER + naam, waarde));
        return filter;
    }

    /** Local address of the list as it was. */
    String lijst() {
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath("/klanten");
        vraag().parameters()
                .forEach((naam, waarde) -> adres.queryParam(naam, UriUtils.encode(waarde, StandardCharsets.UTF_8)));
        return adres.build(true).toUriString();
    }

    /** What makes no sense is no number that any list has. */
    int getal(String naam) {
        String tekst = parameters.getOrDefault(naam, "");
        return tekst.matches("\\d{1,9}") ? Integer.parseInt(tekst) : -1;
    }
}
