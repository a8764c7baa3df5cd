package nl.klantcrm.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.klantcrm.KlantCrmApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The borders between modules hold, and the picture of them in docs/architecture.md is the real one. */
class ModulestructuurTest {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- modules: generated -->";
    private static final String EINDE = "<!-- modules: end -->";

    private final ApplicationModules modules = ApplicationModules.of(KlantCrmApplication.class);

    @Test
    void modulesDependOnlyOnWhatTheyName() {
        modules.verify();
    }

    /** Run with {@code -Dtest=ModulestructuurTest -Dbijwerken=true} to draw the picture anew. */
    @Test
    void theDocumentShowsTheModulesAsTheyAre() throws IOException {
        String document = Files.readString(DOCUMENT);
        int van = document.indexOf(BEGIN) + BEGIN.length();
        int tot = document.indexOf(EINDE);
        String verwacht = document.substring(0, van) + "\n" + tekening() + document.substring(tot);
        if (Boolean.getBoolean("bijwerken")) {
            Files.writeString(DOCUMENT, verwacht);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(verwacht);
    }

    private String tekening() {
        TreeSet<String> pijlen = modules.stream()
                .flatMap(module -> module.getDirectDependencies(modules)
                        .uniqueModules()
                        .map(ander -> "    " + naam(module) + " --> " + naam(ander)))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> knopen =
                modules.stream().map(module -> "    " + naam(module)).collect(Collectors.toCollection(TreeSet::new));
        return "```mermaid\nflowchart TD\n" + String.join("\n", knopen) + "\n" + String.join("\n", pijlen) + "\n```\n";
    }

    private static String naam(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
