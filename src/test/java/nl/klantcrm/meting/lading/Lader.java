package nl.klantcrm.meting.lading;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.klantcrm.adviesdossier.AdviestypeId;
import nl.klantcrm.adviesdossier.Bewaarklasse;
import nl.klantcrm.adviesdossier.Typekenmerken;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Fills an empty database. One transaction does it all, so a load that fails leaves nothing behind; in it the
 * momentopnamen come with their persons, as the database asks.
 */
public final class Lader {

    private static final int PER_PARTIJ = 1_000;
    private static final int KLAAR_LIGGEND = 3;

    private final Lading lading;
    private final Voortgang voortgang;

    public Lader(Lading lading, Voortgang voortgang) {
        this.lading = lading;
        this.voortgang = voortgang;
    }

    /**
     * Makes the tables of the application and fills them.
     *
     * @throws IllegalStateException when somebody works in this database already
     */
    public void laad(Database database) throws SQLException, IOException {
        migreer(database);
        try (Connection verbinding = database.open()) {
            verbinding.setAutoCommit(false);
            eisLeeg(verbinding);
            vul(verbinding);
            verbinding.commit();
        }
        // Without it the planner knows nothing, and every page of an index must be checked against its row.
        database.voerUit("vacuum (analyze)");
        voortgang.meld("ready: %s", database);
    }

    static void migreer(Database database) {
        Flyway.configure()
                .dataSource(database.url(), database.gebruikersnaam(), database.wachtwoord())
                .load()
                .migrate();
    }

    private static void eisLeeg(Connection verbinding) throws SQLException {
        String gevuld = "select (exists (select from gebruiker) or exists (select from klant))::text";
        if (!Database.vraag(verbinding, gevuld).equals(List.of("false"))) {
            throw new IllegalStateException("this database is in use; a load needs an empty one");
        }
    }

    private void vul(Connection verbinding) throws SQLException, IOException {
        Stamgegevens.schrijf(verbinding, lading);
        voerUit(
                verbinding,
                "set local maintenance_work_mem = '512MB'",
                "set local max_parallel_maintenance_workers = 2",
                "set local synchronous_commit = off");
        Constructie constructie = new Constructie(verbinding, Partij.TABELLEN);
        constructie.neemWeg();
        Huishoudgenerator huishoudens = lading.huishoudens();
        Dossiergenerator dossiers = new Dossiergenerator(typen(verbinding), Stamgegevens.GEBRUIKERS);
        kopieer(verbinding, huishoudens, dossiers);
        voortgang.meld("%,d klanten, %,d adviesdossiers copied", lading.klanten(), dossiers.laatste());
        constructie.zetTerug(voortgang);
        nummerVerder(verbinding, "klant", lading.klanten());
        nummerVerder(verbinding, "partner", huishoudens.partners());
        nummerVerder(verbinding, "kind", huishoudens.kinderen());
        nummerVerder(verbinding, "adviesdossier", dossiers.laatste());
        voortgang.meld("indexes, foreign keys and triggers are back");
    }

    /** One thread invents, this one sends: the database is busy all the time. */
    private void kopieer(Connection verbinding, Huishoudgenerator huishoudens, Dossiergenerator dossiers)
            throws SQLException, IOException {
        BlockingQueue<Partij> klaar = new ArrayBlockingQueue<>(KLAAR_LIGGEND);
        Future<?> verzinner = Achtergrond.start("households", () -> verzin(huishoudens, dossiers, klaar));
        CopyManager copy = verbinding.unwrap(PGConnection.class).getCopyAPI();
        int partijen = (lading.klanten() + PER_PARTIJ - 1) / PER_PARTIJ;
        for (int i = 1; i <= partijen; i++) {
            for (Kopie kopie : volgende(klaar, verzinner).kopieen()) {
                copy.copyIn(kopie.opdracht(), kopie.lezer());
            }
            if (i % Math.max(1, partijen / 10) == 0) {
                voortgang.meld("%d%%", 100L * i / partijen);
            }
        }
        Achtergrond.eisGelukt(verzinner);
    }

    private static Partij volgende(BlockingQueue<Partij> klaar, Future<?> verzinner) {
        while (true) {
            Partij partij = Achtergrond.onderbreekbaar(() -> klaar.poll(1, TimeUnit.SECONDS));
            if (partij != null) {
                return partij;
            }
            if (verzinner.isDone()) {
                Achtergrond.eisGelukt(verzinner);
            }
        }
    }

    private void verzin(Huishoudgenerator huishoudens, Dossiergenerator dossiers, BlockingQueue<Partij> klaar)
            throws InterruptedException {
        Partij partij = new Partij();
        for (int nr = 1; nr <= lading.klanten(); nr++) {
            partij.voegToe(huishoudens.maak(nr), dossiers, huishoudens.toeval(-nr));
            if (nr % PER_PARTIJ == 0 || nr == lading.klanten()) {
                klaar.put(partij);
                partij = new Partij();
            }
        }
    }

    private static List<Dossiergenerator.Type> typen(Connection verbinding) throws SQLException {
        List<Dossiergenerator.Type> typen = new ArrayList<>();
        try (PreparedStatement vraag = verbinding.prepareStatement("""
                        select id, naam, laadt_partner, laadt_kinderen, ex_partner_toegestaan, partner_verplicht, bewaarklasse
                          from adviestype order by volgorde""");
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                Typekenmerken kenmerken = new Typekenmerken(
                        rij.getString(2),
                        rij.getBoolean(3),
                        rij.getBoolean(4),
                        rij.getBoolean(5),
                        rij.getBoolean(6),
                        Bewaarklasse.valueOf(rij.getString(7)));
                typen.add(new Dossiergenerator.Type(new AdviestypeId(rij.getLong(1)), kenmerken));
            }
        }
        return typen;
    }

    private static void nummerVerder(Connection verbinding, String tabel, long laatste) throws SQLException {
        voerUit(
                verbinding,
                "select setval('" + tabel + "_id_seq', " + Math.max(1, laatste) + ", " + (laatste > 0) + ")");
    }

    private static void voerUit(Connection verbinding, String... opdrachten) throws SQLException {
        try (Statement statement = verbinding.createStatement()) {
            for (String opdracht : opdrachten) {
                statement.execute(opdracht);
            }
        }
    }
}
