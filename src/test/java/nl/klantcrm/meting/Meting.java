package nl.klantcrm.meting;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import nl.klantcrm.meting.lading.Lading;
import nl.klantcrm.meting.lading.Voortgang;
import org.slf4j.LoggerFactory;

public final class Meting {
    public static void main(String[] args) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Voortgang v = new Voortgang(System.out);
        try (Metingserver server = Metingserver.kies(System.getenv(), Path.of(".data/meting/postgres"))) {
            for (String a : args) {
                v.meld("%s", server.met(new Lading(Integer.parseInt(a), 20261124), v));
            }
        }
    }
}
