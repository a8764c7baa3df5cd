package nl.klantcrm.meting;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klantcrm.meting.lading.Database;

/**
 * The statements of a page without the application: by pgbench where there is one, else by JDBC in a loop, which costs
 * somewhat more and so flatters the page.
 */
final class KaleSql {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final Pattern MS = Pattern.compile("latency average = ([0-9.]+) ms");

    private final Path map;
    private final Optional<Path> pgbench;

    KaleSql(Path map) {
        this.map = map;
        this.pgbench = Stream.concat(
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1)),
                        Stream.of("/usr/lib/postgresql/18/bin", "/usr/lib/postgresql/17/bin"))
                .map(plek -> Path.of(plek, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    String middel() {
        return pgbench.isPresent() ? "pgbench" : "JDBC in a loop (no pgbench on the PATH)";
    }

    /** @param klanten ids of klanten go from 1 to here */
    Resultaat draai(
            Database database,
            List<String> opdrachten,
            int klanten,
            int verbindingen,
            int seconden,
            Rekenkracht rekenkracht)
            throws IOException, SQLException, InterruptedException {
        Rekenkracht.Stand tevoren = rekenkracht.stand();
        double[] gemeten = pgbench.isPresent()
                ? metPgbench(pgbench.get(), database, opdrachten, klanten, verbindingen, seconden)
                : metJdbc(database, opdrachten, verbindingen, seconden);
        double db = rekenkracht.stand().sinds(tevoren).database();
        long aantal = Math.max(1, Math.round(gemeten[0] * seconden));
        return new Resultaat(gemeten[0], gemeten[1], 0, 0, Resultaat.perStuk(db, aantal), 0, aantal, 0);
    }

    private double[] metPgbench(
            Path programma, Database database, List<String> opdrachten, int klanten, int verbindingen, int seconden)
            throws IOException, InterruptedException {
        Path script = map.resolve("pagina.sql");
        Files.writeString(
                script,
                "\\set klant random(1, " + klanten + ")\n"
                        + opdrachten.stream().map(sql -> sql.strip() + ";\n").collect(Collectors.joining()));
        URI adres = URI.create(database.url().substring("jdbc:".length()));
        ProcessBuilder bouwer = new ProcessBuilder(
                        programma.toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-f",
                        script.toString(),
                        "-c",
                        String.valueOf(verbindingen),
                        "-j",
                        "1",
                        "-T",
                        String.valueOf(seconden),
                        "-h",
                        adres.getHost(),
                        "-p",
                        String.valueOf(adres.getPort() < 0 ? 5432 : adres.getPort()),
                        "-U",
                        database.gebruikersnaam(),
                        adres.getPath().substring(1))
                .redirectErrorStream(true);
        bouwer.environment().put("PGPASSWORD", database.wachtwoord());
        Process proces = bouwer.start();
        String uitvoer = new String(proces.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (proces.waitFor() != 0) {
            throw new IllegalStateException("pgbench fails: " + uitvoer);
        }
        return new double[] {getal(TPS, uitvoer), getal(MS, uitvoer)};
    }

    private static double getal(Pattern patroon, String uitvoer) {
        Matcher m = patroon.matcher(uitvoer);
        if (!m.find()) {
            throw new IllegalStateException("cannot read what pgbench says: " + uitvoer);
        }
        return Double.parseDouble(m.group(1));
    }

    private static double[] metJdbc(Database database, List<String> opdrachten, int verbindingen, int seconden)
            throws InterruptedException {
        ExecutorService draden = Executors.newFixedThreadPool(verbindingen);
        long einde = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconden);
        List<Future<Integer>> lopend = new ArrayList<>();
        for (int i = 0; i < verbindingen; i++) {
            Callable<Integer> taak = () -> herhaal(database, opdrachten, einde);
            lopend.add(draden.submit(taak));
        }
        int keren = 0;
        for (Future<Integer> taak : lopend) {
            try {
                keren += taak.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the bare SQL fails", e.getCause());
            }
        }
        draden.shutdown();
        double perSeconde = (double) keren / seconden;
        return new double[] {perSeconde, 1000.0 * verbindingen / perSeconde};
    }

    private static int herhaal(Database database, List<String> opdrachten, long einde) throws SQLException {
        int keren = 0;
        try (Connection verbinding = database.open()) {
            List<PreparedStatement> klaar = new ArrayList<>();
            for (String opdracht : opdrachten) {
                klaar.add(verbinding.prepareStatement(opdracht.replace(":klant", "1")));
            }
            while (System.nanoTime() < einde) {
                for (PreparedStatement statement : klaar) {
                    statement.execute();
                }
                keren++;
            }
        }
        return keren;
    }
}
