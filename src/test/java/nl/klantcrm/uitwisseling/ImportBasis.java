package nl.klantcrm.uitwisseling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klantcrm.gebruiker.Aangemeld;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gebruiker.Systeem;
import nl.klantcrm.gebruiker.Voorbeeldgebruikers;
import nl.klantcrm.klant.KlantOverzicht;
import nl.klantcrm.klant.KlantService;
import nl.klantcrm.testdatabase.DatabaseTest;
import nl.klantcrm.uitwisseling.Importkeuzes.Bestaande;
import nl.klantcrm.uitwisseling.Importkeuzes.Dubbele;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of imports on a database share: an adviseur with a file. */
@DatabaseTest
abstract class ImportBasis {

    static final String KOPPEN = "KlantID;Geslacht;Voorletters;Achternaam;Geboortedatum;Telefoon;Notities\n";
    static final Importkeuzes ALLES = new Importkeuzes(Bestaande.BIJWERKEN, Dubbele.TOEVOEGEN, true);
    static final Importkeuzes ALLEEN_NIEUW = new Importkeuzes(Bestaande.OVERSLAAN, Dubbele.OVERSLAAN, false);

    private static final AtomicInteger TELLER = new AtomicInteger();

    @TempDir
    Path map;

    @Autowired
    ImportService service;

    @Autowired
    ImportOverzicht overzicht;

    @Autowired
    Huishoudkolommen kolommen;

    @Autowired
    KlantService klanten;

    @Autowired
    KlantOverzicht klantOverzicht;

    @Autowired
    Voorbeeldgebruikers gebruikers;

    @Autowired
    JdbcClient jdbc;

    Aangemeld adviseur = new Aangemeld(new GebruikerId(0), "", "", Set.of());

    @BeforeEach
    void eenAdviseur() {
        adviseur = gebruikers.adviseur();
        jdbc.sql("delete from import_opdracht where gebruiker_id = ?")
                .param(adviseur.id().waarde())
                .update();
    }

    <T> T als(Supplier<T> werk) {
        return Systeem.als(adviseur, werk);
    }

    void doe(Runnable werk) {
        als(() -> {
            werk.run();
            return true;
        });
    }

    ImportId ontvang(String csv) {
        return ontvang(csv.getBytes(StandardCharsets.UTF_8));
    }

    ImportId ontvang(byte[] inhoud) {
        try {
            Path pad = Files.write(map.resolve("bestand"), inhoud);
            return als(() -> service.ontvang(pad, "klanten.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploaded, with the columns that were guessed, and judged. */
    ImportId gecontroleerd(String csv) {
        return controleer(ontvang(csv));
    }

    ImportId controleer(ImportId id) {
        ImportDetails opdracht = toon(id);
        doe(() -> service.kies(id, opdracht.versie(), opdracht.kolommen()));
        wacht(id, Importstatus.VOORBEELD);
        return id;
    }

    void start(ImportId id, Importkeuzes keuzes) {
        int versie = toon(id).versie();
        doe(() -> service.start(id, versie, keuzes));
    }

    Telling voerUit(ImportId id, Importkeuzes keuzes) {
        start(id, keuzes);
        return java.util.Objects.requireNonNull(wacht(id, Importstatus.KLAAR).telling());
    }

    ImportDetails toon(ImportId id) {
        return als(() -> overzicht.toon(id));
    }

    ImportDetails wacht(ImportId id, Importstatus status) {
        wacht(() -> toon(id).status() == status);
        return toon(id);
    }

    static void wacht(BooleanSupplier tot) {
        long einde = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!tot.getAsBoolean()) {
            if (System.nanoTime() > einde) {
                throw new AssertionError("that took too long");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    /** A key that no other test has. */
    static String uniek() {
        return "imp-" + Long.toString(System.nanoTime(), 36) + "-" + TELLER.incrementAndGet();
    }

    /** New klanten with keys that begin so, all born on different days and with names unlike each other. */
    static String rijen(String sleutel, int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> rij(sleutel + "-" + i, i))
                .collect(Collectors.joining());
    }

    static String rij(String sleutel, int nr) {
        String naam = Long.toString(7919L * (nr + 1) * (Math.floorMod(sleutel.hashCode(), 9973) + 1), 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? 'q' + c - '0' : c)))
                .collect(Collectors.joining());
        String dag = java.time.LocalDate.of(1930, 1, 1)
                .plusDays(Math.floorMod(sleutel.hashCode() * 31L, 20_000))
                .toString();
        return String.join(";", sleutel, "Man", "A.", "Imp" + naam, dag, "", "") + "\n";
    }

    long metSleutel(String begin) {
        return jdbc.sql("select count(*) from klant where klant_sleutel like ?")
                .param(begin + "%")
                .query(Long.class)
                .single();
    }

    static List<String> regels(String... regels) {
        return Arrays.asList(regels);
    }
}
