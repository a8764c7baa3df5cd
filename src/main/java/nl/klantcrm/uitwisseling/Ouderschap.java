package nl.klantcrm.uitwisseling;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** *Kind van* between the form ({@code BEIDEN-0}) and a file ({@code Klant en partner 1}). */
@Component
class Ouderschap {

    private static final String KLANT = "KLANT";
    private static final List<String> VIA_PARTNER = List.of("PARTNER", "BEIDEN");
    private static final Pattern NIETS = Pattern.compile("(?!)()");

    private final MessageSource teksten;
    private final Set<String> klant = new HashSet<>();
    private final Map<String, Set<String>> zonderNummer = new LinkedHashMap<>();
    private final Map<String, Pattern> genummerd = new LinkedHashMap<>();

    Ouderschap(MessageSource teksten) {
        this.teksten = teksten;
        List<Locale> talen = List.of(Waarden.NEDERLANDS, Locale.ENGLISH);
        talen.forEach(taal -> klant.add(Sleutelwoord.van(tekst("kindVan." + KLANT, taal))));
        for (String soort : VIA_PARTNER) {
            Set<String> woorden = new HashSet<>();
            talen.forEach(taal -> woorden.add(Sleutelwoord.van(tekst("kindVan." + soort, taal))));
            String begin = talen.stream()
                    .map(taal -> Sleutelwoord.van(tekst("kindVan.genummerd." + soort, taal, "")))
                    .collect(Collectors.joining("|", "(?:", ")"));
            zonderNummer.put(soort, woorden);
            genummerd.put(soort, Pattern.compile(begin + "(\\d{0,3})"));
        }
    }

    /** @param waarde of the form, where partners count from 0 */
    String schrijf(String waarde) {
        int streep = waarde.indexOf('-');
        return streep < 0
                ? tekst("kindVan." + waarde, Waarden.NEDERLANDS)
                : tekst(
                        "kindVan.genummerd." + waarde.substring(0, streep),
                        Waarden.NEDERLANDS,
                        Integer.parseInt(waarde.substring(streep + 1)) + 1);
    }

    /**
     * The value of the form that is meant.
     *
     * @param partners the number in the file of each partner of this household, in order
     */
    Optional<String> lees(String tekst, List<Integer> partners) {
        String woord = Sleutelwoord.van(tekst);
        if (klant.contains(woord)) {
            return Optional.of(KLANT);
        }
        for (String soort : VIA_PARTNER) {
            Matcher m = genummerd.getOrDefault(soort, NIETS).matcher(woord);
            boolean metNummer = m.matches() && !m.group(1).isEmpty();
            if (metNummer) {
                return index(partners.indexOf(Integer.valueOf(m.group(1))), soort);
            }
            if (m.matches() || zonderNummer.getOrDefault(soort, Set.of()).contains(woord)) {
                // Without a number the only partner there is.
                return index(partners.size() == 1 ? 0 : -1, soort);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> index(int partner, String soort) {
        return partner < 0 ? Optional.empty() : Optional.of(soort + "-" + partner);
    }

    private String tekst(String sleutel, Locale taal, Object... argumenten) {
        return teksten.getMessage(sleutel, argumenten, taal);
    }
}
