package nl.klantcrm.klant;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Which klanten the list shows and in which order: all there is to it but the page.
 *
 * @param q what was searched for, as typed but without space around it; empty for everybody
 * @param aflopend the other way round
 * @param adviespartner null for all of them
 * @param geanonimiseerd null for whether or not
 */
public record KlantZoekvraag(
        String q,
        Sortering sorteer,
        boolean aflopend,
        @Nullable Adviespartnerfilter adviespartner,
        @Nullable BerekeningenVoor berekeningenVoor,
        @Nullable Levensstatus status,
        @Nullable Boolean geanonimiseerd) {

    /** Longer than any name; a question is cut here. */
    public static final int MEESTE_TEKENS = 200;

    private static final String GEEN = "geen";

    /** What the list can be sorted by. */
    public enum Sortering {
        NAAM,
        KLANTNUMMER,
        GEBOORTEDATUM,
        GEWIJZIGD;

        /** As the address of the list names it. */
        public String parameter() {
            return KlantZoekvraag.parameter(this);
        }
    }

    /** Of the klant, not of the others in the household. */
    public enum Levensstatus {
        LEVEND,
        OVERLEDEN
    }

    /** @param id null for the klanten without an Adviespartner */
    public record Adviespartnerfilter(@Nullable AdviespartnerId id) {}

    public KlantZoekvraag {
        String schoon = Tekst.schoon(q);
        q = schoon == null ? "" : kort(schoon);
    }

    /** Everybody, by name. */
    public static KlantZoekvraag alle() {
        return van(null);
    }

    /** Whoever is found by these words, by name. */
    public static KlantZoekvraag van(@Nullable String q) {
        return new KlantZoekvraag(q == null ? "" : q, Sortering.NAAM, false, null, null, null, null);
    }

    /** Reads the parameters of an address; what is missing or makes no sense there is left at its default. */
    public static KlantZoekvraag lees(Map<String, String> parameters) {
        String sorteer = parameters.getOrDefault("sorteer", "");
        boolean aflopend = sorteer.startsWith("-");
        Optional<Sortering> sortering = keuze(Sortering.class, aflopend ? sorteer.substring(1) : sorteer);
        return new KlantZoekvraag(
                parameters.getOrDefault("q", ""),
                sortering.orElse(Sortering.NAAM),
                aflopend && sortering.isPresent(),
                adviespartner(parameters.getOrDefault("adviespartner", "")),
                keuze(BerekeningenVoor.class, parameters.getOrDefault("berekeningenVoor", ""))
                        .orElse(null),
                keuze(Levensstatus.class, parameters.getOrDefault("status", "")).orElse(null),
                jaNee(parameters.getOrDefault("geanonimiseerd", "")));
    }

    /** The parameters that {@link #lees} reads this question from; only what differs from the default. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!q.isEmpty()) {
            parameters.put("q", q);
        }
        if (sorteer != Sortering.NAAM || aflopend) {
            parameters.put("sorteer", (aflopend ? "-" : "") + sorteer.parameter());
        }
        if (adviespartner != null) {
            parameters.put(
                    "adviespartner",
                    adviespartner.id() == null ? GEEN : adviespartner.id().toString());
        }
        if (berekeningenVoor != null) {
            parameters.put("berekeningenVoor", parameter(berekeningenVoor));
        }
        if (status != null) {
            parameters.put("status", parameter(status));
        }
        if (geanonimiseerd != null) {
            parameters.put("geanonimiseerd", geanonimiseerd ? "ja" : "nee");
        }
        return parameters;
    }

    /** The same klanten in another order. */
    public KlantZoekvraag gesorteerd(Sortering anders, boolean andersom) {
        return new KlantZoekvraag(q, anders, andersom, adviespartner, berekeningenVoor, status, geanonimiseerd);
    }

    /** The same list for other words. */
    public KlantZoekvraag metWoorden(String anders) {
        return new KlantZoekvraag(anders, sorteer, aflopend, adviespartner, berekeningenVoor, status, geanonimiseerd);
    }

    /** Whether it leaves anybody out, apart from the words searched for. */
    public boolean gefilterd() {
        return adviespartner != null || berekeningenVoor != null || status != null || geanonimiseerd != null;
    }

    private static String parameter(Enum<?> keuze) {
        return keuze.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> keuze(Class<E> soort, String tekst) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(keuze -> keuze.name().equalsIgnoreCase(tekst))
                .findFirst();
    }

    private static @Nullable Adviespartnerfilter adviespartner(String tekst) {
        if (tekst.equals(GEEN)) {
            return new Adviespartnerfilter(null);
        }
        return tekst.matches("[1-9]\\d{0,17}") ? new Adviespartnerfilter(AdviespartnerId.valueOf(tekst)) : null;
    }

    private static @Nullable Boolean jaNee(String tekst) {
        return switch (tekst) {
            case "ja" -> Boolean.TRUE;
            case "nee" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static String kort(String tekst) {
        return tekst.codePointCount(0, tekst.length()) <= MEESTE_TEKENS
                ? tekst
                : tekst.substring(0, tekst.offsetByCodePoints(0, MEESTE_TEKENS)).strip();
    }

    @Override
    public String toString() {
        // Names are searched for.
        return "KlantZoekvraag[" + sorteer + "]";
    }
}
