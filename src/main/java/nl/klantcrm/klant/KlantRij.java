package nl.klantcrm.klant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;

/** A line of the list in SQL. */
final class KlantRij implements RowMapper<KlantRegel> {

    static final String KOLOMMEN = """
            k.id, k.voorletters, k.voornamen, k.tussenvoegsel, k.achternaam, k.geboortedatum, k.overlijdensdatum,
            k.plaats, k.gewijzigd_op, a.naam as adviespartner, p.voorletters as p_voorletters,
            p.voornamen as p_voornamen, p.tussenvoegsel as p_tussenvoegsel, p.achternaam as p_achternaam""";

    /** What belongs to {@code k}; looked up line by line and not joined otherwise, which would undo their order. */
    static final String ERBIJ = """

            left join lateral (select a.naam from adviespartner a where a.id = k.adviespartner_id limit 1) a on true
            left join lateral (
                select p.* from partner p
                 where p.klant_id = k.id and p.relatie_einde is null and p.overlijdensdatum is null limit 1) p on true""";

    @Override
    public KlantRegel mapRow(ResultSet rij, int nr) throws SQLException {
        return new KlantRegel(
                new KlantId(rij.getLong("id")),
                naam(rij, ""),
                rij.getObject("geboortedatum", LocalDate.class),
                rij.getObject("overlijdensdatum", LocalDate.class),
                rij.getString("p_achternaam") == null ? null : naam(rij, "p_").volledig(),
                rij.getString("plaats"),
                rij.getString("adviespartner"),
                rij.getObject("gewijzigd_op", OffsetDateTime.class).toInstant());
    }

    private static Persoonsnaam naam(ResultSet rij, String voorvoegsel) throws SQLException {
        return new Persoonsnaam(
                rij.getString(voorvoegsel + "voorletters"),
                rij.getString(voorvoegsel + "voornamen"),
                rij.getString(voorvoegsel + "tussenvoegsel"),
                rij.getString(voorvoegsel + "achternaam"),
                null);
    }
}
