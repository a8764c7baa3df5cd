package nl.klantcrm.meting;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.klantcrm.meting.lading.Database;
import nl.klantcrm.meting.lading.Lading;

/** The packaged application on a database, in a JVM of its own. */
final class Toepassing implements AutoCloseable {

    private static final int GEDULD_S = 180;

    private final Process proces;
    private final int poort;

    private Toepassing(Process proces, int poort) {
        this.proces = proces;
        this.poort = poort;
    }

    static Toepassing start(Variant variant, Database database, Path log) throws IOException, InterruptedException {
        int poort = vrijePoort();
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(variant.jvm());
        opdracht.addAll(List.of("-jar", variant.jar().toAbsolutePath().toString()));
        ProcessBuilder bouwer =
                new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> omgeving = bouwer.environment();
        omgeving.remove("SPRING_PROFILES_ACTIVE");
        omgeving.put("SERVER_PORT", String.valueOf(poort));
        omgeving.put("SPRING_DATASOURCE_URL", database.url());
        omgeving.put("SPRING_DATASOURCE_USERNAME", database.gebruikersnaam());
        omgeving.put("SPRING_DATASOURCE_PASSWORD", database.wachtwoord());
        Toepassing toepassing = new Toepassing(bouwer.start(), poort);
        Runtime.getRuntime().addShutdownHook(new Thread(toepassing.proces::destroy));
        toepassing.wachtTotGereed(log);
        return toepassing;
    }

    private void wachtTotGereed(Path log) throws InterruptedException {
        long einde = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD_S);
        while (!gereed()) {
            if (!proces.isAlive() || System.nanoTime() > einde) {
                proces.destroy();
                throw new IllegalStateException("the application does not start; see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean gereed() {
        try (Verbinding verbinding = new Verbinding(poort)) {
            verbinding.stuur("GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return verbinding.status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    List<Sessie> meldAan(int aantal) throws IOException {
        List<Sessie> sessies = new ArrayList<>();
        for (int nr = 0; nr < aantal; nr++) {
            String naam = Lading.ADVISEURS.get(nr % Lading.ADVISEURS.size());
            sessies.add(Sessie.meldAan(nr, poort, naam, Lading.WACHTWOORD));
        }
        return sessies;
    }

    ProcessHandle proces() {
        return proces.toHandle();
    }

    static int vrijePoort() throws IOException {
        try (ServerSocket proef = new ServerSocket(0)) {
            return proef.getLocalPort();
        }
    }

    @Override
    public void close() {
        proces.destroy();
        try {
            if (!proces.waitFor(30, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
