package nl.klantcrm.gebruiker.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.klantcrm.web.Herstel;

/**
 * A form that was sent when its session was over, as the browser sent it. Until somebody signs in only the browser has
 * it, in hidden fields of the sign-in; then the new session does, for a short while.
 *
 * @param pad the address that the form was for, one of ours
 * @param velden without passwords, which are typed again, and without the token of the old session
 */
record BewaardeInvoer(String pad, List<Veld> velden, Instant op) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Under this name a page and the session have it. */
    static final String NAAM = "bewaardeInvoer";

    /** In the sign-in: the address, and the names and values in the same order. */
    static final String PAD = "bewaard-pad";

    static final String VELD_NAAM = "bewaard-naam";
    static final String VELD_WAARDE = "bewaard-waarde";

    static final Duration GELDIG = Duration.ofHours(1);

    /** The largest household has some 400 fields; each takes two of the 2000 that a request may have. */
    static final int MEESTE_VELDEN = 900;

    /** In characters. Several times the largest household, a fraction of the largest request. */
    static final int GROOTSTE = 200_000;

    private static final Set<String> VAN_DE_SESSIE = Set.of("_csrf", Herstel.VELD);

    /** One field of the form; several may have one name. */
    record Veld(String naam, String waarde) implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "Veld[]";
        }
    }

    BewaardeInvoer {
        velden = List.copyOf(velden);
    }

    /** What this request brings; nothing when that is more than any form of ours. */
    static Optional<BewaardeInvoer> van(HttpServletRequest aanvraag, Instant nu) {
        List<Veld> velden = new ArrayList<>();
        aanvraag.getParameterMap()
                .forEach((naam, waarden) -> Arrays.stream(waarden)
                        .map(waarde -> new Veld(naam, waarde))
                        .forEach(velden::add));
        return beperkt(pad(aanvraag), velden, nu);
    }

    /** What the sign-in page brings along; nothing when it brings nothing, or what that page never held. */
    static Optional<BewaardeInvoer> uitAanmelding(HttpServletRequest aanvraag, Instant nu) {
        String pad = aanvraag.getParameter(PAD);
        String[] namen = waarden(aanvraag, VELD_NAAM);
        String[] waarden = waarden(aanvraag, VELD_WAARDE);
        if (pad == null || !Toegang.neemtFormulier(pad) || namen.length != waarden.length) {
            return Optional.empty();
        }
        List<Veld> velden = IntStream.range(0, namen.length)
                .mapToObj(i -> new Veld(namen[i], waarden[i]))
                .toList();
        return beperkt(pad, velden, nu);
    }

    private static Optional<BewaardeInvoer> beperkt(String pad, List<Veld> velden, Instant nu) {
        List<Veld> teBewaren =
                velden.stream().filter(veld -> magBewaard(veld.naam())).toList();
        int omvang = teBewaren.stream()
                .mapToInt(veld -> veld.naam().length() + veld.waarde().length())
                .sum();
        return teBewaren.size() > MEESTE_VELDEN || omvang > GROOTSTE
                ? Optional.empty()
                : Optional.of(new BewaardeInvoer(pad, teBewaren, nu));
    }

    private static boolean magBewaard(String naam) {
        return !VAN_DE_SESSIE.contains(naam) && !naam.toLowerCase(Locale.ROOT).contains("wachtwoord");
    }

    static String pad(HttpServletRequest aanvraag) {
        return aanvraag.getRequestURI().substring(aanvraag.getContextPath().length());
    }

    private static String[] waarden(HttpServletRequest aanvraag, String naam) {
        String[] waarden = aanvraag.getParameterValues(naam);
        return waarden == null ? new String[0] : waarden;
    }

    boolean isVerlopen(Instant nu) {
        return nu.isAfter(op.plus(GELDIG));
    }

    Map<String, String[]> alsParameters() {
        Map<String, List<String>> perNaam = new LinkedHashMap<>();
        velden.forEach(veld ->
                perNaam.computeIfAbsent(veld.naam(), naam -> new ArrayList<>()).add(veld.waarde()));
        Map<String, String[]> parameters = new LinkedHashMap<>();
        perNaam.forEach((naam, waarden) -> parameters.put(naam, waarden.toArray(String[]::new)));
        return parameters;
    }

    @Override
    public String toString() {
        return "BewaardeInvoer[" + velden.size() + " velden]";
    }
}
