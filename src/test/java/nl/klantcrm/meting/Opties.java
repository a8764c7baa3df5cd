package nl.klantcrm.meting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is measured, from arguments such as {@code klanten=10000,1000000}.
 *
 * @param klanten sizes of the databases; the first one is what the others are compared with
 * @param gebruikers who work at the same time, each on a connection of their own
 * @param opwarmen seconds of mixed use before anything is measured
 * @param rondes how often each figure is taken; the one in the middle counts
 * @param seconden how long it is taken
 * @param pagina the far page of the list, or the last one if there are fewer
 * @param jars the packaged application; of several, each is measured
 * @param jvms options for the Java of the application; of several, set apart by {@code |}, each is measured
 * @param alleenLaden make the databases and stop
 */
record Opties(
        List<Integer> klanten,
        long seed,
        int gebruikers,
        int opwarmen,
        int rondes,
        int seconden,
        int pagina,
        List<Path> jars,
        List<List<String>> jvms,
        Path map,
        boolean alleenLaden) {

    private static final Map<String, String> STANDAARD = Map.ofEntries(
            Map.entry("klanten", "10000,100000,1000000"),
            Map.entry("seed", "20261124"),
            Map.entry("gebruikers", "8"),
            Map.entry("opwarmen", "240"),
            Map.entry("rondes", "3"),
            Map.entry("seconden", "3"),
            Map.entry("pagina", "10000"),
            // As the container of docker-compose.yml gives it.
            Map.entry("jvm", "-Xmx768m -XX:+UseSerialGC"),
            Map.entry("jar", "target/klantcrm.jar"),
            Map.entry("map", ".data/meting"),
            Map.entry("alleenLaden", "nee"));

    /** @throws IllegalArgumentException with a sentence for whoever typed them */
    static Opties lees(String... argumenten) {
        Map<String, String> w = new LinkedHashMap<>(STANDAARD);
        for (String argument : argumenten) {
            String[] deel = argument.split("=", 2);
            if (deel.length < 2 || !STANDAARD.containsKey(deel[0])) {
                throw new IllegalArgumentException(
                        "cannot read '" + argument + "'; the options are " + STANDAARD.keySet());
            }
            w.put(deel[0], deel[1]);
        }
        try {
            return new Opties(
                    delen(waarde(w, "klanten"), ",").map(Integer::valueOf).toList(),
                    Long.parseLong(waarde(w, "seed")),
                    getal(w, "gebruikers"),
                    getal(w, "opwarmen"),
                    getal(w, "rondes"),
                    getal(w, "seconden"),
                    getal(w, "pagina"),
                    delen(waarde(w, "jar"), ",").map(Path::of).toList(),
                    delen(waarde(w, "jvm"), "\\|")
                            .map(jvm -> delen(jvm, " ").toList())
                            .toList(),
                    Path.of(waarde(w, "map")),
                    waarde(w, "alleenLaden").equals("ja"));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a number is asked for: " + e.getMessage(), e);
        }
    }

    /** Everything that is to be measured; the first one is what the others are compared with. */
    List<Variant> varianten() {
        List<Variant> varianten = new ArrayList<>();
        boolean meer = jars.size() * jvms.size() > 1;
        for (int aantal : klanten) {
            char letter = 'a';
            for (Path jar : jars) {
                for (List<String> jvm : jvms) {
                    String naam = String.format(Locale.ROOT, "%,d", aantal) + (meer ? " " + letter++ : "");
                    varianten.add(new Variant(naam, aantal, jar, jvm));
                }
            }
        }
        return varianten;
    }

    private static int getal(Map<String, String> waarden, String naam) {
        return Integer.parseInt(waarde(waarden, naam));
    }

    private static Stream<String> delen(String tekst, String scheiding) {
        return Arrays.stream(tekst.split(scheiding, -1)).map(String::strip).filter(deel -> !deel.isEmpty());
    }

    private static String waarde(Map<String, String> waarden, String naam) {
        return waarden.getOrDefault(naam, "");
    }
}
