package nl.klantcrm.uitwisseling;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.BurgerlijkeStaat;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.Relatievorm;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The values that come from a list, between the form ({@code VROUW}) and a file ({@code Vrouw}). Files are written in
 * Dutch, whoever asks for them, so that any colleague can read them in again; English and a few other words are
 * understood too.
 */
@Component
class Waarden {

    static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final MessageSource teksten;
    private final Map<Soort, Map<String, String>> geschreven = new EnumMap<>(Soort.class);
    private final Map<Soort, Map<String, String>> gelezen = new EnumMap<>(Soort.class);

    Waarden(MessageSource teksten) {
        this.teksten = teksten;
        lijst(Soort.GESLACHT, Geslacht.values());
        lijst(Soort.BURGERLIJKE_STAAT, BurgerlijkeStaat.values());
        lijst(Soort.RELATIEVORM, Relatievorm.values());
        lijst(Soort.BEREKENINGEN_VOOR, BerekeningenVoor.values());
        landen();
    }

    /** @param waarde of the form */
    String schrijf(Soort soort, String waarde) {
        return keuzes(geschreven, soort).getOrDefault(waarde, waarde);
    }

    /** The value of the form that is meant, if it is one of the list. */
    Optional<String> lees(Soort soort, String tekst) {
        return Optional.ofNullable(keuzes(gelezen, soort).get(Sleutelwoord.van(tekst)));
    }

    /** What may be written, for a message. */
    String mogelijk(Soort soort) {
        return String.join(", ", keuzes(geschreven, soort).values());
    }

    private static Map<String, String> keuzes(Map<Soort, Map<String, String>> lijsten, Soort soort) {
        return lijsten.getOrDefault(soort, Map.of());
    }

    private void lijst(Soort soort, Enum<?>[] waarden) {
        for (Enum<?> waarde : waarden) {
            String sleutel = soort.teksten() + waarde.name();
            voegToe(soort, waarde.name(), tekst(sleutel, NEDERLANDS));
            neemOp(soort, waarde.name(), waarde.name());
            for (Locale taal : List.of(NEDERLANDS, Locale.ENGLISH)) {
                neemOp(soort, waarde.name(), tekst(sleutel, taal));
                Arrays.stream(tekst("waarde." + sleutel, taal).split(","))
                        .forEach(woord -> neemOp(soort, waarde.name(), woord));
            }
        }
    }

    private void landen() {
        for (String code : Locale.getISOCountries()) {
            Locale land = new Locale.Builder().setRegion(code).build();
            voegToe(Soort.LAND, code, land.getDisplayCountry(NEDERLANDS));
            neemOp(Soort.LAND, code, code);
            neemOp(Soort.LAND, code, land.getDisplayCountry(NEDERLANDS));
            neemOp(Soort.LAND, code, land.getDisplayCountry(Locale.ENGLISH));
        }
    }

    private void voegToe(Soort soort, String waarde, String tekst) {
        geschreven.computeIfAbsent(soort, s -> new LinkedHashMap<>()).put(waarde, tekst);
    }

    private void neemOp(Soort soort, String waarde, String woord) {
        gelezen.computeIfAbsent(soort, s -> new HashMap<>()).putIfAbsent(Sleutelwoord.van(woord), waarde);
    }

    private String tekst(String sleutel, Locale taal) {
        return teksten.getMessage(sleutel, null, taal);
    }
}
