package nl.klantcrm.meting.lading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * How much to load. The same values give the same rows.
 *
 * @param klanten households; there are twice as many adviesdossiers, and one adviespartner for two hundred of them
 */
public record Lading(int klanten, long seed) {

    private static final int PROEF = 200;

    /** Advisers, a beheerder and somebody of compliance, as in the demo but with more advisers. */
    public static final List<String> ADVISEURS = List.of(
            "adviseur", "adviseur2", "adviseur3", "adviseur4", "adviseur5", "adviseur6", "adviseur7", "adviseur8");

    public static final String WACHTWOORD = "klantcrm-demo";

    /** A word that a dozen households are found by, however many there are. */
    public static final String ZELDZAAM = "aardecroo";

    /** A word that one in forty households is found by. */
    public static final String GEWOON = "jans";

    /** Changes with whatever decides about the rows: the numbers, the generator, the application, and the schema. */
    public String kenmerk() {
        CRC32C som = new CRC32C();
        Huishoudgenerator huishoudens = huishoudens();
        Partij proef = new Partij();
        for (int nr = 1; nr <= PROEF; nr++) {
            proef.voegToe(huishoudens.maak(nr));
        }
        proef.kopieen().forEach(kopie -> som.update(kopie.toString().getBytes(StandardCharsets.UTF_8)));
        try {
            for (Resource migratie :
                    new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql")) {
                som.update(migratie.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return klanten + " klanten, seed " + seed + ", made by " + Long.toHexString(som.getValue());
    }

    int adviespartners() {
        return Math.max(1, klanten / 200);
    }

    Huishoudgenerator huishoudens() {
        return new Huishoudgenerator(seed, adviespartners());
    }
}
