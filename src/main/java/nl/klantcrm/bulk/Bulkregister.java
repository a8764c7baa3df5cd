package nl.klantcrm.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klantcrm.bulk.spi.Bericht;
import nl.klantcrm.bulk.spi.Stand;
import nl.klantcrm.bulk.spi.Uitkomst;
import nl.klantcrm.gebruiker.GebruikerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of bulkacties. */
@Component
class Bulkregister {

    private static final String KOLOMMEN =
            "select id, gebruiker_id, soort, parameters, aantal, aangemaakt_op, gewerkt_op,"
                    + " exists (select from bulkactie_regel where bulkactie_id = bulkactie.id and stand = 'OPEN') as open"
                    + " from bulkactie ";

    /** A bulkactie as it is kept. */
    record Rij(
            BulkactieId id,
            GebruikerId gebruiker,
            String soort,
            String parameters,
            int aantal,
            Instant aangemaaktOp,
            Instant gewerktOp,
            boolean open) {}

    /** A record of a bulkactie as it is kept. */
    record Regel(
            int volgnummer,
            long object,
            Stand stand,
            @Nullable Bericht reden) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Bulkregister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** With a line for each record of the selection; nothing when there is one with this sleutel already. */
    Optional<BulkactieId> maak(Bulkopdracht opdracht, GebruikerId gebruiker, int aantal) {
        OffsetDateTime nu = OffsetDateTime.now(clock);
        Optional<BulkactieId> gemaakt = jdbc.sql("""
                insert into bulkactie (sleutel, gebruiker_id, soort, parameters, aantal, aangemaakt_op, gewerkt_op)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (sleutel) do nothing returning id""")
                .params(opdracht.sleutel(), gebruiker.waarde(), opdracht.soort(), opdracht.parameters(), aantal, nu, nu)
                .query(Long.class)
                .optional()
                .map(BulkactieId::new);
        gemaakt.ifPresent(id ->
                jdbc.sql("""
                insert into bulkactie_regel (bulkactie_id, volgnummer, object_id)
                select ?, volgnummer, object_id from selectie_lid where selectie_id = ?""").params(id.waarde(), opdracht.selectie().waarde()).update());
        return gemaakt;
    }

    Optional<Rij> vind(BulkactieId id) {
        return jdbc.sql(KOLOMMEN + "where id = ?")
                .param(id.waarde())
                .query((rij, nr) -> rij(rij))
                .optional();
    }

    Optional<Rij> metSleutel(Bulkopdracht opdracht) {
        return jdbc.sql(KOLOMMEN + "where sleutel = ?")
                .param(opdracht.sleutel())
                .query((rij, nr) -> rij(rij))
                .optional();
    }

    /** Newest first. */
    List<Rij> van(GebruikerId gebruiker, int hoogstens) {
        return jdbc.sql(KOLOMMEN + "where gebruiker_id = ? order by id desc limit ?")
                .params(gebruiker.waarde(), hoogstens)
                .query((rij, nr) -> rij(rij))
                .list();
    }

    Map<Stand, Integer> telling(BulkactieId id) {
        Map<Stand, Integer> telling = new EnumMap<>(Stand.class);
        jdbc.sql("select stand, count(*) from bulkactie_regel where bulkactie_id = ? group by stand")
                .param(id.waarde())
                .query(rij -> {
                    telling.put(Stand.valueOf(rij.getString(1)), rij.getInt(2));
                });
        return telling;
    }

    /** @param stand null for all of them */
    List<Regel> regels(BulkactieId id, @Nullable Stand stand, int na, int hoogstens) {
        String waar = stand == null ? "" : " and stand = '" + stand + "'";
        return jdbc.sql("select volgnummer, object_id, stand, reden, argumenten from bulkactie_regel"
                        + " where bulkactie_id = ? and volgnummer > ?" + waar + " order by volgnummer limit ?")
                .params(id.waarde(), na, hoogstens)
                .query((rij, nr) -> regel(rij))
                .list();
    }

    /**
     * The next record that is open, held until the transaction ends. One that somebody else holds is passed over: two
     * who work on one bulkactie share it.
     */
    Optional<Regel> neemVolgende(BulkactieId id, int na) {
        return jdbc.sql("""
                select volgnummer, object_id, stand, reden, argumenten from bulkactie_regel
                 where bulkactie_id = ? and stand = 'OPEN' and volgnummer > ?
                 order by volgnummer limit 1 for update skip locked""")
                .params(id.waarde(), na)
                .query((rij, nr) -> regel(rij))
                .optional();
    }

    /** An outcome is given once. */
    void sluit(BulkactieId id, Regel regel, Uitkomst uitkomst) {
        Bericht reden = uitkomst.reden();
        jdbc.sql("""
                update bulkactie_regel set stand = ?, reden = ?, argumenten = ?
                 where bulkactie_id = ? and volgnummer = ? and stand = 'OPEN'""")
                .param(uitkomst.stand().name())
                .param(reden == null ? null : reden.sleutel())
                .param(reden == null ? null : String.join(";", reden.argumenten()))
                .param(id.waarde())
                .param(regel.volgnummer())
                .update();
    }

    void geefLeventeken(BulkactieId id) {
        jdbc.sql("update bulkactie set gewerkt_op = ? where id = ?")
                .params(OffsetDateTime.now(clock), id.waarde())
                .update();
    }

    private static Rij rij(ResultSet rij) throws SQLException {
        return new Rij(
                new BulkactieId(rij.getLong("id")),
                new GebruikerId(rij.getLong("gebruiker_id")),
                rij.getString("soort"),
                rij.getString("parameters"),
                rij.getInt("aantal"),
                rij.getObject("aangemaakt_op", OffsetDateTime.class).toInstant(),
                rij.getObject("gewerkt_op", OffsetDateTime.class).toInstant(),
                rij.getBoolean("open"));
    }

    private static Regel regel(ResultSet rij) throws SQLException {
        String reden = rij.getString("reden");
        String argumenten = rij.getString("argumenten");
        return new Regel(
                rij.getInt("volgnummer"),
                rij.getLong("object_id"),
                Stand.valueOf(rij.getString("stand")),
                reden == null
                        ? null
                        : new Bericht(
                                reden,
                                argumenten == null || argumenten.isEmpty()
                                        ? List.of()
                                        : List.of(argumenten.split(";"))));
    }
}
