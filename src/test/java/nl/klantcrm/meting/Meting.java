package nl.klantcrm.meting;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import nl.klantcrm.meting.lading.Database;
import nl.klantcrm.meting.lading.Lading;
import nl.klantcrm.meting.lading.Voortgang;
import org.slf4j.LoggerFactory;

/**
 * Loads databases, starts the packaged application on each, and measures them in turns, so that whatever else the
 * machine does meanwhile hits all of them alike. docs/performance.md says how to run it and what came out.
 */
public final class Meting {

    private final Opties opties;
    private final Voortgang voortgang;
    private final Uitkomsten uitkomsten = new Uitkomsten();
    private final KaleSql kaleSql;

    private Meting(Opties opties, Voortgang voortgang) {
        this.opties = opties;
        this.voortgang = voortgang;
        this.kaleSql = new KaleSql(opties.map());
    }

    public static void main(String[] argumenten) throws Exception {
        // Libraries tell more of their work than anybody wants to read here.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Opties opties = Opties.lees(argumenten);
        Files.createDirectories(opties.map());
        Voortgang voortgang = new Voortgang(System.out);
        try (Metingserver server =
                Metingserver.kies(System.getenv(), opties.map().resolve("postgres"))) {
            new Meting(opties, voortgang).voerUit(server);
        }
    }

    private void voerUit(Metingserver server) throws IOException, SQLException, InterruptedException {
        List<Meetpunt> punten = new ArrayList<>();
        Map<Integer, Database> databases = new LinkedHashMap<>();
        for (int klanten : opties.klanten()) {
            databases.put(klanten, server.met(new Lading(klanten, opties.seed()), voortgang));
        }
        if (opties.alleenLaden()) {
            return;
        }
        try (Belasting belasting = new Belasting()) {
            for (Variant variant : opties.varianten()) {
                Database database = Objects.requireNonNull(databases.get(variant.klanten()));
                punten.add(Meetpunt.start(opties, variant, database, voortgang));
            }
            leerKennen(punten);
            warmOp(punten, belasting);
            for (int ronde = 1; ronde <= opties.rondes(); ronde++) {
                voortgang.meld("round %d of %d", ronde, opties.rondes());
                meet(punten, belasting);
            }
            drukAf(server.versie());
        } finally {
            for (Meetpunt punt : punten) {
                punt.close();
            }
        }
    }

    private void leerKennen(List<Meetpunt> punten) throws IOException, InterruptedException {
        StringBuilder verslag = new StringBuilder();
        for (Meetpunt punt : punten) {
            punt.zoekVerrePagina(opties.pagina(), voortgang);
            punt.tapAf(opties);
            verslag.append("-- ")
                    .append(punt.variant().naam())
                    .append(" klanten\n")
                    .append(punt.verslag());
            String bestand = Bestanden.meestGelijkend(punt.sessies().get(0), "/klanten");
            punt.leerHandelingen(
                    punten.indexOf(punt) * opties.gebruikers(), punten.size() * opties.gebruikers(), bestand);
        }
        Path bewaard = opties.map().resolve("statements.sql");
        Files.writeString(bewaard, verslag);
        voortgang.meld("the statements of each page are in %s", bewaard);
    }

    private void warmOp(List<Meetpunt> punten, Belasting belasting) {
        voortgang.meld("warming up for %d s", opties.opwarmen());
        List<CompletableFuture<Long>> lopend = punten.stream()
                .map(punt -> CompletableFuture.supplyAsync(() ->
                        belasting.meng(List.copyOf(punt.handelingen().values()), punt.sessies(), opties.opwarmen())))
                .toList();
        long fouten = lopend.stream().mapToLong(CompletableFuture::join).sum();
        voortgang.meld("warm, with %d errors", fouten);
    }

    private void meet(List<Meetpunt> punten, Belasting belasting)
            throws IOException, SQLException, InterruptedException {
        for (String wat : punten.get(0).handelingen().keySet()) {
            for (Meetpunt punt : punten) {
                Handeling handeling = punt.handelingen().get(wat);
                if (handeling != null) {
                    uitkomsten.pagina(
                            punt.variant().naam(),
                            wat,
                            belasting.draai(handeling, punt.sessies(), opties.seconden(), punt.rekenkracht()));
                }
                meetKaleSql(punt, wat);
            }
        }
    }

    private void meetKaleSql(Meetpunt punt, String wat) throws IOException, SQLException, InterruptedException {
        List<String> sql = punt.kaleSql(wat).orElse(List.of());
        if (!sql.isEmpty()) {
            uitkomsten.kaal(
                    punt.variant().naam(),
                    wat,
                    kaleSql.draai(
                            punt.database(),
                            sql,
                            punt.variant().klanten(),
                            opties.gebruikers(),
                            opties.seconden(),
                            punt.rekenkracht()));
        }
        punt.opdrachten(wat)
                .ifPresent(aantal -> uitkomsten.opdrachten(punt.variant().naam(), wat, aantal));
    }

    private void drukAf(String versie) {
        List<Variant> varianten = opties.varianten();
        System.out.printf(
                Locale.ROOT,
                "%nMeasured on %s, Java %s, %d processors, %s; %d users at the same time; bare SQL by %s;%n"
                        + "%s%nWarmed up for %d s; the middle of %d rounds of %d s each.%n%n%s%n%s%n%s.%n",
                versie,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Machine.naam(),
                opties.gebruikers(),
                kaleSql.middel(),
                varianten.stream().map(Variant::uitleg).collect(Collectors.joining("; ")),
                opties.opwarmen(),
                opties.rondes(),
                opties.seconden(),
                uitkomsten.tabel(),
                varianten.size() > 1
                        ? uitkomsten.verhoudingen(
                                varianten.stream().map(Variant::naam).toList())
                        : "",
                uitkomsten.fouten());
    }
}
