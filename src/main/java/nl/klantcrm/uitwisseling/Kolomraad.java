package nl.klantcrm.uitwisseling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Guesses what the columns of a file are by their headings: ours, in either language, and the other words for them that
 * the bundles list. {@code "Achternaam partner 2"} is found as well as {@code "Partner 2 Achternaam"}.
 */
@Component
public class Kolomraad {

    private static final Pattern WOORD = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final String PARTNER = "partners[%d].";
    private static final String KIND = "kinderen[%d].";

    private final Huishoudkolommen kolommen;
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> velden = new HashMap<>();
    private final Set<String> partnerwoorden;
    private final Set<String> kindwoorden;

    Kolomraad(Huishoudkolommen kolommen, MessageSource teksten) {
        this.kolommen = kolommen;
        for (Kolom kolom : kolommen.kolommen(Huishoudkolommen.MEESTE_PARTNERS, Huishoudkolommen.MEESTE_KINDEREN)) {
            exact.put(Sleutelwoord.van(kolom.kop()), kolom.veld());
        }
        for (Kolom kolom : kolommen.kolommen(1, 1)) {
            String veld = kolom.veld().replaceFirst("^(partners|kinderen)\\[0]\\.", "");
            woorden(teksten, veld).forEach(woord -> velden.putIfAbsent(woord, veld));
        }
        partnerwoorden = lijst(teksten, "kolom.partnerwoorden");
        kindwoorden = lijst(teksten, "kolom.kindwoorden");
    }

    /** For each heading the column that is meant, or null; no column twice. */
    List<@Nullable Kolom> raad(List<String> koppen) {
        List<@Nullable Kolom> geraden = new ArrayList<>();
        Set<String> vergeven = new HashSet<>();
        // A heading that is exactly ours goes before one that only looks like it.
        Set<String> letterlijk =
                koppen.stream().map(this::letterlijk).flatMap(Optional::stream).collect(Collectors.toSet());
        for (String kop : koppen) {
            Optional<String> veld = letterlijk(kop).or(() -> gelijkend(kop).filter(v -> !letterlijk.contains(v)));
            geraden.add(veld.filter(vergeven::add).flatMap(kolommen::kolom).orElse(null));
        }
        return geraden;
    }

    /** The field of a heading that is exactly ours. */
    public Optional<String> letterlijk(String kop) {
        return Optional.ofNullable(exact.get(Sleutelwoord.van(kop)));
    }

    /** Also either side of a stroke: {@code "Postcode/Zip"}. */
    private Optional<String> gelijkend(String kop) {
        return Arrays.stream((kop + "/" + kop.replace('/', ' ')).split("/"))
                .map(this::deel)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> deel(String kop) {
        List<String> rest = new ArrayList<>();
        String groep = "";
        int nummer = 1;
        Matcher m = WOORD.matcher(kop);
        while (m.find()) {
            String woord = Sleutelwoord.van(m.group());
            if (groep.isEmpty() && partnerwoorden.contains(woord)) {
                groep = PARTNER;
            } else if (groep.isEmpty()
                    && kindwoorden.contains(woord)
                    && !kop.toLowerCase(Locale.ROOT).startsWith(woord + " van")) {
                groep = KIND;
            } else if (woord.matches("\\d{1,2}")) {
                nummer = Integer.parseInt(woord);
            } else {
                rest.add(woord);
            }
        }
        String veld = velden.get(String.join("", rest));
        return veld == null ? Optional.empty() : pad(groep, nummer, veld);
    }

    /** What only partners or only kinderen have, is of the first of them when nothing else is said. */
    private Optional<String> pad(String groep, int nummer, String veld) {
        String eigen =
                switch (Soort.van(veld)) {
                    case RELATIEVORM -> PARTNER;
                    case KIND_VAN -> KIND;
                    default -> veld.startsWith("relatieBegin") || veld.startsWith("relatieEinde") ? PARTNER : groep;
                };
        String pad = String.format(Locale.ROOT, eigen, nummer - 1) + veld;
        return kolommen.kolom(pad).map(Kolom::veld);
    }

    private static Set<String> woorden(MessageSource teksten, String veld) {
        String naam = veld.substring(veld.lastIndexOf('.') + 1);
        String label = naam.equals(Kolom.KLANTNUMMER) ? "klant.nummer" : "veld." + naam;
        Set<String> woorden = lijst(teksten, "kolom." + naam);
        for (Locale taal : List.of(Waarden.NEDERLANDS, Locale.ENGLISH)) {
            woorden.add(Sleutelwoord.van(teksten.getMessage(label, null, taal)));
        }
        return woorden;
    }

    private static Set<String> lijst(MessageSource teksten, String sleutel) {
        Set<String> woorden = new HashSet<>();
        for (Locale taal : List.of(Waarden.NEDERLANDS, Locale.ENGLISH)) {
            Arrays.stream(teksten.getMessage(sleutel, null, taal).split(","))
                    .map(Sleutelwoord::van)
                    .forEach(woorden::add);
        }
        return woorden;
    }
}
