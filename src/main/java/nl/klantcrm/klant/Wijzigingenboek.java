package nl.klantcrm.klant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.klant.Klantwijziging.Aanleiding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of klantdossiers in the database; plain SQL, for its rows are written once and only read. */
@Component
class Wijzigingenboek {

    /** Of one klantdossier, newest first; of each the version and the lines. */
    private static final String REGELS = """
            select versie, volgnummer, soort, persoon, persoon_id, persoon_naam, veld, van, naar
              from klantwijziging_regel
             where klant_id = ? and versie between ? and ?
             order by versie, volgnummer""";

    private final JdbcClient jdbc;
    private final JdbcTemplate reeks;
    private final HuidigeGebruiker gebruiker;

    Wijzigingenboek(JdbcClient jdbc, JdbcTemplate reeks, HuidigeGebruiker gebruiker) {
        this.jdbc = jdbc;
        this.reeks = reeks;
        this.gebruiker = gebruiker;
    }

    /** Two statements, whatever was changed. The klant must have been written with this version. */
    void schrijf(KlantId klant, int versie, Instant op, Aanleiding aanleiding, List<Wijzigingsregel> regels) {
        jdbc.sql("insert into klantwijziging (klant_id, versie, op, door, aanleiding) values (?, ?, ?, ?, ?)")
                .param(klant.waarde())
                .param(versie)
                .param(op.atOffset(ZoneOffset.UTC))
                .param(gebruiker.idOfSysteem().map(GebruikerId::waarde).orElse(null))
                .param(aanleiding.name())
                .update();
        if (!regels.isEmpty()) {
            schrijf(klant, versie, regels);
        }
    }

    private void schrijf(KlantId klant, int versie, List<Wijzigingsregel> regels) {
        reeks.batchUpdate("""
                insert into klantwijziging_regel
                    (klant_id, versie, volgnummer, soort, persoon, persoon_id, persoon_naam, veld, van, naar)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", regels, regels.size(), (rij, regel) -> {
            Klantveld veld = regel.veld();
            rij.setLong(1, klant.waarde());
            rij.setInt(2, versie);
            rij.setInt(3, regel.volgnummer());
            rij.setString(4, regel.soort().name());
            rij.setString(5, regel.wie().soort().name());
            rij.setLong(6, regel.wie().waarde());
            rij.setString(7, regel.naam());
            rij.setString(8, veld == null ? null : veld.name());
            rij.setString(9, regel.van());
            rij.setString(10, regel.naar());
        });
    }

    /** The newest before this version; newest first. */
    List<Klantwijziging> ouderDan(KlantId klant, int versie, int hoogstens) {
        return metRegels(klant, koppen(klant, "versie < ? order by versie desc", versie, hoogstens));
    }

    /** The oldest after this version; newest first. */
    List<Klantwijziging> nieuwerDan(KlantId klant, int versie, int hoogstens) {
        List<Klantwijziging> koppen = new ArrayList<>(koppen(klant, "versie > ? order by versie", versie, hoogstens));
        Collections.reverse(koppen);
        return metRegels(klant, koppen);
    }

    /** The last one, without its lines. */
    Optional<Klantwijziging> laatste(KlantId klant) {
        return koppen(klant, "versie <= ? order by versie desc", Integer.MAX_VALUE, 1).stream()
                .findFirst();
    }

    /** One line, if it is about a field. */
    Optional<Wijzigingsregel> veldregel(KlantId klant, int versie, int volgnummer) {
        return regels(klant, versie, versie).getOrDefault(versie, List.of()).stream()
                .filter(regel -> regel.volgnummer() == volgnummer && regel.soort() == Wijzigingsregel.Soort.VELD)
                .findFirst();
    }

    /** What the partners who left were called at the time. */
    Map<PartnerId, String> vertrokkenPartners(KlantId klant) {
        Map<PartnerId, String> namen = new LinkedHashMap<>();
        jdbc.sql("""
                select persoon_id, persoon_naam from klantwijziging_regel
                 where klant_id = ? and soort = 'VERWIJDERD' and persoon = 'PARTNER' and persoon_naam is not null""").param(klant.waarde()).query(rij -> {
            namen.put(new PartnerId(rij.getLong(1)), rij.getString(2));
        });
        return namen;
    }

    private List<Klantwijziging> koppen(KlantId klant, String welke, int grens, int hoogstens) {
        return jdbc.sql("select versie, op, door, aanleiding from klantwijziging where klant_id = ? and " + welke
                        + " limit ?")
                .param(klant.waarde())
                .param(grens)
                .param(hoogstens)
                .query((rij, nr) -> kop(rij))
                .list();
    }

    private List<Klantwijziging> metRegels(KlantId klant, List<Klantwijziging> koppen) {
        if (koppen.isEmpty()) {
            return koppen;
        }
        Map<Integer, List<Wijzigingsregel>> regels = regels(
                klant, koppen.get(koppen.size() - 1).versie(), koppen.get(0).versie());
        return koppen.stream()
                .map(k -> new Klantwijziging(
                        k.versie(), k.op(), k.door(), k.aanleiding(), regels.getOrDefault(k.versie(), List.of())))
                .toList();
    }

    private Map<Integer, List<Wijzigingsregel>> regels(KlantId klant, int vanaf, int tot) {
        Map<Integer, List<Wijzigingsregel>> regels = new LinkedHashMap<>();
        jdbc.sql(REGELS).param(klant.waarde()).param(vanaf).param(tot).query(rij -> {
            regels.computeIfAbsent(rij.getInt("versie"), versie -> new ArrayList<>())
                    .add(regel(rij));
        });
        return regels;
    }

    private static Klantwijziging kop(ResultSet rij) throws SQLException {
        Long door = rij.getObject("door", Long.class);
        return new Klantwijziging(
                rij.getInt("versie"),
                rij.getObject("op", OffsetDateTime.class).toInstant(),
                door == null ? null : new GebruikerId(door),
                Aanleiding.valueOf(rij.getString("aanleiding")),
                List.of());
    }

    private static Wijzigingsregel regel(ResultSet rij) throws SQLException {
        String veld = rij.getString("veld");
        return new Wijzigingsregel(
                rij.getInt("volgnummer"),
                Wijzigingsregel.Soort.valueOf(rij.getString("soort")),
                new PersoonId(PersoonId.Soort.valueOf(rij.getString("persoon")), rij.getLong("persoon_id")),
                rij.getString("persoon_naam"),
                veld == null ? null : Klantveld.valueOf(veld),
                rij.getString("van"),
                rij.getString("naar"));
    }
}
