package nl.klantcrm.testdatabase;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A database of its own, empty, so that no two Spring contexts disturb each other. Gone when the JVM ends. */
public final class TestDatabase implements JdbcConnectionDetails {

    /** Started when first asked for, once in this JVM. */
    private static final class Server {
        static final Testserver INSTANTIE = Testserver.kies(System.getenv());
    }

    private final String naam;

    private TestDatabase(String naam) {
        this.naam = naam;
    }

    public static TestDatabase nieuw() {
        String naam = "klantcrm_test_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        Server.INSTANTIE.voerUit("create database " + naam);
        TestDatabase database = new TestDatabase(naam);
        Runtime.getRuntime().addShutdownHook(new Thread(database::ruimOp, "drop " + naam));
        return database;
    }

    @Override
    public String getJdbcUrl() {
        return Server.INSTANTIE.url(naam);
    }

    @Override
    public String getUsername() {
        return Server.INSTANTIE.gebruikersnaam();
    }

    @Override
    public String getPassword() {
        return Server.INSTANTIE.wachtwoord();
    }

    private void ruimOp() {
        try {
            // Connection pools are closed at the same moment; waiting for them would be a race.
            Server.INSTANTIE.voerUit("drop database if exists " + naam + " with (force)");
        } catch (IllegalStateException e) {
            // A server that is stopping by itself takes the database with it.
        }
    }
}
