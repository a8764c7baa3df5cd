package nl.klantcrm.meting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were taken on. */
final class Machine {

    private Machine() {}

    /** The model of the processor, where the system says it. */
    static String naam() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(regel -> regel.startsWith("model name"))
                    .findFirst()
                    .map(regel -> regel.substring(regel.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.name") + " " + System.getProperty("os.arch");
        }
    }
}
