package nl.klantcrm.klant.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klantcrm.klant.Bladwijzer;
import nl.klantcrm.klant.KlantZoekvraag;
import nl.klantcrm.klant.KlantZoekvraag.Sortering;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * All that the address of the list says, but the page: what a saved view keeps.
 *
 * @param kolommen that are shown; the name always is
 * @param per how many klanten on a page
 */
record Lijststaat(KlantZoekvraag vraag, Set<Kolom> kolommen, int per) {

    static final List<Integer> PER = List.of(25, 50, 100);

    private static final int MEESTE_PARAMETERS = 50;
    private static final Set<Kolom> ALLE = Collections.unmodifiableSet(EnumSet.allOf(Kolom.class));

    /** What is missing or makes no sense is left at its default. */
    static Lijststaat lees(MultiValueMap<String, String> parameters) {
        return new Lijststaat(
                KlantZoekvraag.lees(parameters.toSingleValueMap()),
                kolommen(parameters.getOrDefault("kolommen", List.of())),
                per(parameters.getFirst("per")));
    }

    /** Reads the part of an address after the question mark, whatever it is. */
    static Lijststaat vanAdres(String adres) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String parameter : adres.split("&", MEESTE_PARAMETERS)) {
            int is = parameter.indexOf('=');
            if (is > 0) {
                parameters.add(parameter.substring(0, is), leesbaar(parameter.substring(is + 1)));
            }
        }
        return lees(parameters);
    }

    private static String leesbaar(String gecodeerd) {
        try {
            return URLDecoder.decode(gecodeerd, UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** One parameter with all names, or as the boxes of a form send them one parameter for each. */
    private static Set<Kolom> kolommen(List<String> waarden) {
        EnumSet<Kolom> gekozen = EnumSet.noneOf(Kolom.class);
        waarden.stream()
                .limit(Kolom.values().length + 1L)
                .flatMap(waarde -> Stream.of(waarde.split(",", Kolom.values().length + 1)))
                .map(Kolom::van)
                .flatMap(Optional::stream)
                .forEach(gekozen::add);
        if (gekozen.isEmpty()) {
            return ALLE;
        }
        gekozen.add(Kolom.NAAM);
        return Collections.unmodifiableSet(gekozen);
    }

    private static int per(@Nullable String tekst) {
        return PER.stream()
                .filter(per -> per.toString().equals(tekst))
                .findFirst()
                .orElse(PER.get(0));
    }

    Lijststaat gesorteerd(Sortering sortering, boolean aflopend) {
        return new Lijststaat(vraag.gesorteerd(sortering, aflopend), kolommen, per);
    }

    /** Whether only the words differ, and both have some: as when somebody goes on typing. */
    boolean verschiltInWoordenVan(Lijststaat ander) {
        return !vraag.q().isEmpty()
                && !ander.vraag.q().isEmpty()
                && !vraag.q().equals(ander.vraag.q())
                && zonderWoorden().equals(ander.zonderWoorden());
    }

    private Lijststaat zonderWoorden() {
        return new Lijststaat(vraag.metWoorden(""), kolommen, per);
    }

    Lijststaat metPer(int anders) {
        return new Lijststaat(vraag, kolommen, anders);
    }

    /** Everybody, shown the same way. */
    Lijststaat zonderFilter() {
        return new Lijststaat(KlantZoekvraag.alle().gesorteerd(vraag.sorteer(), vraag.aflopend()), kolommen, per);
    }

    boolean isAlles() {
        return vraag.q().isEmpty() && !vraag.gefilterd();
    }

    /** The parameters that {@link #lees} reads this from; only what differs from the default. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(vraag.parameters());
        if (!kolommen.equals(ALLE)) {
            parameters.put("kolommen", kolommen.stream().map(Kolom::naam).collect(Collectors.joining(",")));
        }
        if (per != PER.get(0)) {
            parameters.put("per", Integer.toString(per));
        }
        return parameters;
    }

    /** The part of an address after the question mark. */
    String adres() {
        return adres(parameters());
    }

    /** The same with the place of a page in it. */
    String adres(String naam, String waarde) {
        Map<String, String> parameters = new LinkedHashMap<>(parameters());
        parameters.put(naam, waarde);
        return adres(parameters);
    }

    String adres(Bladwijzer plaats) {
        if (plaats.cursor() == null) {
            return plaats.terug() ? adres("voor", Bladwijzer.EINDE) : adres();
        }
        return adres(plaats.terug() ? "voor" : "na", plaats.cursor());
    }

    private static String adres(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
