package nl.klantcrm.klant;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * A database so full that a wrong plan shows. The same households each time: one in fifty is called Jansen, few are
 * called anything in particular; half of them have a partner.
 */
final class VeelKlanten {

    static final int ADVIESPARTNERS = 50;

    /** Where only the newest klanten live. */
    static final String NIEUWBOUW = "Nieuwbouw";

    private static final String[] BEGIN = {
        "Wester", "Ooster", "Noorder", "Zuider", "Nieuw", "Oude", "Groen", "Hooge", "Kromme", "Lange"
    };
    private static final String[] MIDDEN = {
        "berg", "dal", "veld", "woud", "hof", "kamp", "laar", "meer", "stein", "water"
    };
    private static final String[] EIND = {"", "s", "er", "man", "sma", "stra", "inga", "huis", "zoon", "ink"};
    private static final String[] VOORNAMEN = {
        "Anna", "Bram", "Cas", "Daan", "Eva", "Floor", "Gijs", "Hanna", "Iris", "Joost", "Zoë"
    };
    private static final String[] TUSSENVOEGSELS = {"van", "van der", "de", "", "", "", "", ""};

    private final Random toeval = new Random(20261124);
    private final List<String> klanten = new ArrayList<>();
    private final List<String> partners = new ArrayList<>();

    private VeelKlanten() {}

    static void vul(DataSource bron, int aantal) throws SQLException, IOException {
        VeelKlanten veel = new VeelKlanten();
        for (int nr = 1; nr <= aantal; nr++) {
            veel.huishouden(nr);
        }
        try (Connection verbinding = bron.getConnection();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("set maintenance_work_mem = '256MB'");
            opdracht.execute("insert into adviespartner (id, versie, naam, land, actief)"
                    + " select nr, 0, 'Kantoor ' || nr, 'NL', true from generate_series(1, " + ADVIESPARTNERS + ") nr");
            // Building this index at once is much quicker than row by row.
            opdracht.execute("drop index klant_zoektekst_ix");
            veel.kopieer(
                    verbinding,
                    "klant (id, versie, geslacht, voorletters, voornamen, achternaam, tussenvoegsel,"
                            + " geboortedatum, overlijdensdatum, postcode, plaats, land, berekeningen_voor, adviespartner_id,"
                            + " zoektekst, zoektekst_versie, aangemaakt_op, gewijzigd_op)",
                    veel.klanten);
            veel.kopieer(
                    verbinding,
                    "partner (id, klant_id, volgorde, geslacht, voorletters, voornamen, achternaam," + " relatievorm)",
                    veel.partners);
            opdracht.execute("create index klant_zoektekst_ix on klant using gin (zoektekst gin_trgm_ops)");
            opdracht.execute("vacuum analyze klant");
            opdracht.execute("vacuum analyze partner");
        }
    }

    private void kopieer(Connection verbinding, String tabel, List<String> regels) throws SQLException, IOException {
        verbinding
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + tabel + " from stdin", new StringReader(String.join("\n", regels) + "\n"));
    }

    private void huishouden(int nr) {
        Persoonsgegevens klant =
                persoon(uit(TUSSENVOEGSELS), LocalDate.of(1940, 1, 1).plusDays(toeval.nextInt(20_000)));
        Persoonsgegevens partner = persoon("", null);
        String postcode = (1000 + toeval.nextInt(9000)) + " " + (char) ('A' + toeval.nextInt(26)) + 'B';
        String plaats = nr > 98_000 ? NIEUWBOUW : "Plaats" + toeval.nextInt(500);
        boolean metPartner = nr % 2 == 0;
        Klantgegevens gegevens = new Klantgegevens(
                klant,
                new Adres(null, null, null, postcode, plaats, Adres.NEDERLAND),
                null,
                null,
                null,
                toeval.nextInt(3) == 0 ? BerekeningenVoor.KLANT_EN_PARTNER : BerekeningenVoor.KLANT,
                null,
                null,
                null,
                null,
                metPartner ? List.of(new PartnerGegevens(null, partner, Relatievorm.GEHUWD, null, null)) : List.of(),
                List.of());
        klanten.add(klant(nr, gegevens));
        if (metPartner) {
            partners.add(rij(nr, nr, 0, persoon(partner), "GEHUWD"));
        }
    }

    private String klant(int nr, Klantgegevens gegevens) {
        return rij(
                nr,
                0,
                persoon(gegevens.persoon()),
                gegevens.persoon().naam().tussenvoegsel(),
                gegevens.persoon().geboortedatum(),
                nr % 40 == 0 ? "2020-01-01" : null,
                gegevens.adres().postcode(),
                gegevens.adres().plaats(),
                gegevens.adres().land(),
                gegevens.berekeningenVoor(),
                adviespartner(nr),
                Zoektekst.van(new KlantId(nr), gegevens),
                Zoektekst.VERSIE,
                "2026-01-01",
                "2026-01-01 00:" + nr % 59);
    }

    private static String persoon(Persoonsgegevens persoon) {
        Persoonsnaam naam = persoon.naam();
        return rij(persoon.geslacht(), naam.voorletters(), naam.voornamen(), naam.achternaam());
    }

    /** The first one has a fifth of the klanten, the others a little each. */
    private @Nullable Integer adviespartner(int nr) {
        return nr % 5 == 0
                ? Integer.valueOf(1)
                : nr % 5 == 1 ? Integer.valueOf(1 + toeval.nextInt(ADVIESPARTNERS)) : null;
    }

    private Persoonsgegevens persoon(String tussenvoegsel, @Nullable LocalDate geboren) {
        String voornaam = uit(VOORNAMEN);
        String achternaam = toeval.nextInt(50) == 0 ? "Jansen" : uit(BEGIN) + uit(MIDDEN) + uit(EIND);
        return new Persoonsgegevens(
                Geslacht.VROUW,
                new Persoonsnaam(
                        voornaam.charAt(0) + ".",
                        voornaam,
                        tussenvoegsel.isEmpty() ? null : tussenvoegsel,
                        achternaam,
                        null),
                geboren,
                null);
    }

    private String uit(String[] keuzes) {
        return keuzes[toeval.nextInt(keuzes.length)];
    }

    private static String rij(@Nullable Object... waarden) {
        StringBuilder rij = new StringBuilder();
        for (Object waarde : waarden) {
            rij.append(rij.isEmpty() ? "" : "\t").append(waarde == null ? "\\N" : waarde);
        }
        return rij.toString();
    }
}
