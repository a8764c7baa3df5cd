package nl.klantcrm.meting.lading;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Where a database is and who comes in. */
public record Database(String url, String gebruikersnaam, String wachtwoord) {

    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, gebruikersnaam, wachtwoord);
    }

    /** Another database of the same server. */
    public Database met(String naam) {
        int vraag = url.indexOf('?');
        String kaal = vraag < 0 ? url : url.substring(0, vraag);
        String rest = vraag < 0 ? "" : url.substring(vraag);
        return new Database(kaal.substring(0, kaal.lastIndexOf('/') + 1) + naam + rest, gebruikersnaam, wachtwoord);
    }

    public void voerUit(String... opdrachten) throws SQLException {
        try (Connection verbinding = open();
                Statement statement = verbinding.createStatement()) {
            for (String opdracht : opdrachten) {
                statement.execute(opdracht);
            }
        }
    }

    /** The first column of what a question gives. */
    public List<String> vraag(String sql) throws SQLException {
        try (Connection verbinding = open()) {
            return vraag(verbinding, sql);
        }
    }

    static List<String> vraag(Connection verbinding, String sql) throws SQLException {
        List<String> waarden = new ArrayList<>();
        try (Statement statement = verbinding.createStatement();
                ResultSet rijen = statement.executeQuery(sql)) {
            while (rijen.next()) {
                waarden.add(rijen.getString(1));
            }
        }
        return waarden;
    }

    @Override
    public String toString() {
        return url;
    }
}
