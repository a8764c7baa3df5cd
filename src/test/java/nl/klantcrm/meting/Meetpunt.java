package nl.klantcrm.meting;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klantcrm.meting.lading.Database;
import nl.klantcrm.meting.lading.Lading;
import nl.klantcrm.meting.lading.Voortgang;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The application on a database of one size, with its users, what they do, and what that asks of the database. */
final class Meetpunt implements AutoCloseable {

    static final String EERSTE = "first page";
    static final String OPEN = "open a klant";
    static final String BEWAAR = "save a klant";
    static final String GECOMPRIMEERD = "first page, gzip";
    static final String BESTAND = "static file";

    private static final Pattern VOLGENDE = Pattern.compile("id=\"volgende\" href=\"([^\"]+)\"");
    private static final int PROEFKLANT = 7_919;

    private final Variant variant;
    private final Database database;
    private final Toepassing toepassing;
    private final List<Sessie> sessies;
    private final Rekenkracht rekenkracht;
    private final Map<String, String> paginas = new LinkedHashMap<>();
    private final Map<String, Handeling> handelingen = new LinkedHashMap<>();
    private final Map<String, List<Opdracht>> sql = new LinkedHashMap<>();

    private Meetpunt(
            Variant variant, Database database, Toepassing toepassing, List<Sessie> sessies, Rekenkracht rekenkracht) {
        this.variant = variant;
        this.database = database;
        this.toepassing = toepassing;
        this.sessies = sessies;
        this.rekenkracht = rekenkracht;
    }

    static Meetpunt start(Opties opties, Variant variant, Database database, Voortgang voortgang)
            throws IOException, InterruptedException, SQLException {
        Toepassing toepassing = Toepassing.start(variant, database, log(opties, variant, "app"));
        Rekenkracht rekenkracht = new Rekenkracht(toepassing.proces(), Rekenkracht.vanServer(database));
        Meetpunt punt =
                new Meetpunt(variant, database, toepassing, toepassing.meldAan(opties.gebruikers()), rekenkracht);
        punt.paginas.put(EERSTE, "/klanten");
        punt.paginas.put("search, rare", "/klanten?q=" + Lading.ZELDZAAM);
        punt.paginas.put("search, common", "/klanten?q=" + Lading.GEWOON);
        voortgang.meld("%s klanten: %d users signed in", variant.naam(), opties.gebruikers());
        return punt;
    }

    private static Path log(Opties opties, Variant variant, String wat) {
        return opties.map().resolve(wat + "-" + variant.naam().replaceAll("\\W", "") + ".log");
    }

    /** Leafs on to the far page by the link that users press, and so learns its address. */
    void zoekVerrePagina(int nummer, Voortgang voortgang) throws IOException {
        Sessie sessie = sessies.get(0);
        String pad = "/klanten";
        int bladzijde = 1;
        while (bladzijde < nummer) {
            @Nullable String volgende = volgende(sessie.haal(pad));
            if (volgende == null) {
                break;
            }
            pad = volgende;
            bladzijde++;
        }
        paginas.put("page " + String.format(Locale.ROOT, "%,d", nummer), pad);
        voortgang.meld("%s klanten: leafed on to page %,d", variant.naam(), bladzijde);
    }

    private static @Nullable String volgende(Verbinding antwoord) {
        if (antwoord.status() != 200) {
            throw new IllegalStateException("the list answers " + antwoord.status());
        }
        Matcher m = VOLGENDE.matcher(antwoord.tekst());
        return m.find() ? HtmlUtils.htmlUnescape(m.group(1)) : null;
    }

    /** Makes what users do of the pages known by now. */
    void leerHandelingen(int plek, int plekken, String bestand) {
        paginas.forEach((naam, pad) -> handelingen.put(naam, Handelingen.pagina(pad)));
        handelingen.put(OPEN, Handelingen.open(variant.klanten()));
        handelingen.put(BEWAAR, Handelingen.bewaar(variant.klanten(), plek, plekken));
        handelingen.put(GECOMPRIMEERD, Handelingen.pagina("/klanten", "Accept-Encoding: gzip"));
        handelingen.put(BESTAND, Handelingen.pagina(bestand));
    }

    /** Opens each page once more in an application whose statements are written down. */
    void tapAf(Opties opties) throws IOException, InterruptedException {
        try (Aftap aftap = Aftap.op(database);
                Toepassing afgetapt = Toepassing.start(variant, aftap.database(), log(opties, variant, "tap"));
                Sessie sessie = afgetapt.meldAan(1).get(0)) {
            Map<String, String> alle = new LinkedHashMap<>(paginas);
            alle.put(OPEN, "/klanten/" + proefklant());
            for (Map.Entry<String, String> pagina : alle.entrySet()) {
                sessie.haal(pagina.getValue());
                aftap.neem();
                sessie.haal(pagina.getValue());
                sql.put(pagina.getKey(), aftap.neem());
            }
        }
    }

    /** The statements of the page itself; those that name the klant who was opened get any klant instead. */
    Optional<List<String>> kaleSql(String naam) {
        return Optional.ofNullable(sql.get(naam))
                .map(alle -> alle.stream()
                        .filter(Opdracht::vanPagina)
                        .map(Opdracht::ingevuld)
                        .map(tekst -> naam.equals(OPEN)
                                ? tekst.replace("'" + proefklant() + "'::bigint", "(:klant)::bigint")
                                : tekst)
                        .toList());
    }

    /** All statements, those of the transaction and the session included. */
    Optional<Integer> opdrachten(String naam) {
        return Optional.ofNullable(sql.get(naam)).map(List::size);
    }

    /** For whoever wonders what a page asks. */
    String verslag() {
        List<String> delen = new ArrayList<>();
        sql.forEach((naam, opdrachten) -> delen.add("-- " + naam + "\n"
                + opdrachten.stream().map(Opdracht::ingevuld).collect(Collectors.joining(";\n", "", ";\n"))));
        return String.join("\n", delen);
    }

    private int proefklant() {
        return Math.min(PROEFKLANT, variant.klanten());
    }

    Variant variant() {
        return variant;
    }

    Database database() {
        return database;
    }

    List<Sessie> sessies() {
        return sessies;
    }

    Rekenkracht rekenkracht() {
        return rekenkracht;
    }

    Map<String, Handeling> handelingen() {
        return handelingen;
    }

    @Override
    public void close() throws IOException {
        for (Sessie sessie : sessies) {
            sessie.close();
        }
        toepassing.close();
    }
}
