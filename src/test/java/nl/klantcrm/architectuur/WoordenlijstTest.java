package nl.klantcrm.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary and the code use the same words. */
class WoordenlijstTest {

    private static final Pattern KLASSE = Pattern.compile("`([A-Z][A-Za-z]+)`");

    @Test
    void everyClassTheGlossaryNamesExists() throws IOException {
        List<String> regels = Files.readAllLines(Path.of("docs/glossary.md"));
        Set<String> klassen = klassen();
        for (String regel : regels) {
            Matcher m = KLASSE.matcher(regel);
            while (m.find()) {
                assertThat(klassen).as(regel).contains(m.group(1));
            }
        }
    }

    /** The words a newcomer meets first: what the modules are called and hold. */
    @Test
    void theGlossaryExplainsEveryEntity() throws IOException {
        String lijst = Files.readString(Path.of("docs/glossary.md"));
        try (Stream<Path> bestanden = Files.walk(Path.of("src/main/java"))) {
            List<String> entiteiten = bestanden
                    .filter(p -> p.toString().endsWith(".java"))
                    .filter(WoordenlijstTest::isEntiteit)
                    .map(p -> p.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(entiteiten)
                    .isNotEmpty()
                    .allSatisfy(naam -> assertThat(lijst).contains("`" + naam + "`"));
        }
    }

    private static boolean isEntiteit(Path bestand) {
        try {
            return Files.readString(bestand).contains("\n@Entity");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> klassen() throws IOException {
        try (Stream<Path> bestanden = Files.walk(Path.of("src/main/java"))) {
            return bestanden
                    .map(p -> p.getFileName().toString())
                    .filter(naam -> naam.endsWith(".java"))
                    .map(naam -> naam.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
