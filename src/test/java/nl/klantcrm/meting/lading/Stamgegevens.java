package nl.klantcrm.meting.lading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** The few rows that the many refer to: users and adviespartners, numbered from 1. */
final class Stamgegevens {

    static final int GEBRUIKERS = Lading.ADVISEURS.size();

    private Stamgegevens() {}

    static void schrijf(Connection verbinding, Lading lading) throws SQLException {
        gebruikers(verbinding);
        adviespartners(verbinding, lading);
    }

    /** The advisers come first, for they are the ones who made the adviesdossiers. */
    private static void gebruikers(Connection verbinding) throws SQLException {
        String wachtwoord =
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(Lading.WACHTWOORD);
        List<String> namen = Stream.concat(Lading.ADVISEURS.stream(), Stream.of("beheerder", "compliance"))
                .toList();
        try (PreparedStatement gebruiker = verbinding.prepareStatement(
                        "insert into gebruiker (id, versie, gebruikersnaam, naam, wachtwoord, actief, aangemaakt_op)"
                                + " values (nextval('gebruiker_id_seq'), 0, ?, ?, ?, true, timestamptz '2016-01-01')");
                PreparedStatement rol = verbinding.prepareStatement(
                        "insert into gebruiker_rol (gebruiker_id, rol) values (currval('gebruiker_id_seq'), ?)")) {
            for (String naam : namen) {
                gebruiker.setString(1, naam);
                gebruiker.setString(2, "Proef " + naam);
                gebruiker.setString(3, wachtwoord);
                gebruiker.executeUpdate();
                rol.setString(1, naam.startsWith("adviseur") ? "ADVISEUR" : naam.toUpperCase(Locale.ROOT));
                rol.executeUpdate();
            }
        }
    }

    private static void adviespartners(Connection verbinding, Lading lading) throws SQLException {
        SplittableRandom toeval = lading.huishoudens().toeval(0);
        Familienamen namen = new Familienamen();
        Adressen adressen = new Adressen();
        try (PreparedStatement kantoor = verbinding.prepareStatement(
                "insert into adviespartner (id, versie, naam, kvk_nummer, plaats, land, actief)"
                        + " values (nextval('adviespartner_id_seq'), 0, ?, ?, ?, 'NL', ?)")) {
            for (int plek = 0; plek < lading.adviespartners(); plek++) {
                String naam = "Kantoor " + namen.kies(toeval).achternaam() + " " + (plek + 1);
                String plaats = adressen.kies(toeval).plaats();
                kantoor.setString(1, naam);
                kantoor.setString(2, String.format(Locale.ROOT, "%08d", 10_000_000 + plek));
                kantoor.setObject(3, plaats, Types.VARCHAR);
                kantoor.setBoolean(4, toeval.nextInt(20) > 0);
                kantoor.addBatch();
            }
            kantoor.executeBatch();
        }
    }
}
