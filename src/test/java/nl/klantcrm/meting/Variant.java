package nl.klantcrm.meting;

import java.nio.file.Path;
import java.util.List;

/**
 * An application that is measured: which build, with which options of Java, on how many klanten.
 *
 * @param naam tells it from the others that are measured in the same run
 */
record Variant(String naam, int klanten, Path jar, List<String> jvm) {

    String uitleg() {
        return naam + ": " + jar.getFileName() + ", " + String.join(" ", jvm);
    }
}
