package nl.klantcrm.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Users read Dutch or English from the message bundles, completely, and from nowhere else. */
class TekstenTest {

    private static final Path TEKSTEN = Path.of("src/main/resources/messages");
    private static final Path SJABLONEN = Path.of("src/main/resources/templates");
    private static final Pattern SLEUTEL = Pattern.compile("#\\{([A-Za-z][\\w.-]*)|#messages\\.msg\\('([\\w.-]+)'[,)]");

    /** The name of the product, and the icons. */
    private static final Pattern ZELFDE_IN_ELKE_TAAL = Pattern.compile("Klant CRM|\\[\\(\\$\\{@iconen\\..*");

    @TestFactory
    Stream<DynamicTest> bothLanguagesSayTheSameThings() throws IOException {
        return bundels().stream()
                .map(bundel -> DynamicTest.dynamicTest(bundel, () -> {
                    Properties nederlands = lees(bundel);
                    Properties engels = lees(bundel + "_en");
                    assertThat(new TreeSet<>(engels.stringPropertyNames()))
                            .isEqualTo(new TreeSet<>(nederlands.stringPropertyNames()));
                    for (String sleutel : nederlands.stringPropertyNames()) {
                        assertThat(argumenten(engels.getProperty(sleutel)))
                                .as("arguments of %s", sleutel)
                                .isEqualTo(argumenten(nederlands.getProperty(sleutel)));
                        assertThat(nederlands.getProperty(sleutel)).as(sleutel).isNotBlank();
                        assertThat(engels.getProperty(sleutel)).as(sleutel).isNotBlank();
                    }
                }));
    }

    /** In a text with arguments one apostrophe starts a quotation and vanishes. */
    @Test
    void textsWithArgumentsDoubleTheirApostrophes() throws IOException {
        for (String bundel : bundels()) {
            for (String taal : List.of("", "_en")) {
                Properties teksten = lees(bundel + taal);
                for (String sleutel : teksten.stringPropertyNames()) {
                    String tekst = teksten.getProperty(sleutel);
                    if (tekst.matches("(?s).*\\{\\d.*")) {
                        assertThat(tekst.replace("''", "")).as(sleutel).doesNotContain("'");
                        assertThat(new MessageFormat(tekst, Locale.ROOT)).isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void anAgeOfOneIsOneYear() throws IOException {
        MessageFormat leeftijd = new MessageFormat(lees("klant_en").getProperty("klant.jaar"), Locale.ENGLISH);
        assertThat(Stream.of(0, 1, 2, 66).map(jaren -> leeftijd.format(new Object[] {jaren})))
                .containsExactly("0 years", "1 year", "2 years", "66 years");
    }

    @Test
    void templatesOnlyNameTextsThatExist() throws IOException {
        TreeSet<String> alle = new TreeSet<>();
        for (String bundel : bundels()) {
            alle.addAll(lees(bundel).stringPropertyNames());
        }
        List<String> onbekend = new ArrayList<>();
        for (Path sjabloon : sjablonen()) {
            Matcher m = SLEUTEL.matcher(zonderUitleg(sjabloon));
            while (m.find()) {
                String sleutel = m.group(1) == null ? m.group(2) : m.group(1);
                if (!alle.contains(sleutel)) {
                    onbekend.add(sjabloon.getFileName() + ": " + sleutel);
                }
            }
        }
        assertThat(onbekend).isEmpty();
    }

    /** An element with words of its own must have them replaced: the words in a template are examples. */
    @Test
    void templatesHoldNoTextOfTheirOwn() throws IOException {
        Pattern woorden = Pattern.compile("<([a-z0-9]+)((?:\"[^\"]*\"|[^<>\"])*)>([^<]*[A-Za-z][^<]*)<");
        List<String> eigenTekst = new ArrayList<>();
        for (Path sjabloon : sjablonen()) {
            Matcher m = woorden.matcher(zonderUitleg(sjabloon));
            int vanaf = 0;
            while (m.find(vanaf)) {
                boolean vervangen =
                        m.group(2).contains("th:text=") || m.group(2).contains("th:replace=");
                if (!vervangen
                        && !ZELFDE_IN_ELKE_TAAL.matcher(m.group(3).strip()).matches()) {
                    eigenTekst.add(sjabloon.getFileName() + ": " + m.group(3).strip());
                }
                vanaf = m.end() - 1;
            }
        }
        assertThat(eigenTekst).isEmpty();
    }

    @Test
    void templatesHoldNoScriptStyleOrUnescapedText() throws IOException {
        for (Path sjabloon : sjablonen()) {
            // Only the icons are markup of their own, and they come out of a jar.
            String html =
                    zonderUitleg(sjabloon).replace("th:with=\"svg=${@iconen.svg(naam)}\" th:utext=\"${svg}\"", "");
            assertThat(html)
                    .as(sjabloon.toString())
                    .doesNotContain("th:utext", "<style", " style=", "hx-on", " onclick=")
                    .doesNotContainPattern("<script(?![^>]*src=)");
        }
    }

    private static String zonderUitleg(Path sjabloon) throws IOException {
        return Files.readString(sjabloon).replaceAll("(?s)<!--.*?-->", "");
    }

    private static SortedSet<String> argumenten(String tekst) {
        TreeSet<String> gevonden = new TreeSet<>();
        Matcher m = Pattern.compile("\\{(\\d+)").matcher(tekst);
        while (m.find()) {
            gevonden.add(m.group(1));
        }
        return gevonden;
    }

    private static List<String> bundels() throws IOException {
        try (Stream<Path> bestanden = Files.list(TEKSTEN)) {
            return bestanden
                    .map(p -> p.getFileName().toString().replace(".properties", ""))
                    .filter(naam -> !naam.endsWith("_en"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> sjablonen() throws IOException {
        try (Stream<Path> bestanden = Files.walk(SJABLONEN)) {
            return bestanden
                    .filter(p -> p.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static Properties lees(String bundel) throws IOException {
        Properties teksten = new Properties();
        try (Reader lezer = Files.newBufferedReader(TEKSTEN.resolve(bundel + ".properties"))) {
            teksten.load(lezer);
        }
        return teksten;
    }
}
