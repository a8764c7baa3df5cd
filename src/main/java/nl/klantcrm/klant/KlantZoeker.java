package nl.klantcrm.klant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds klanten by the words of a question; plain SQL, for a list needs lines and no entities. */
@Component
class KlantZoeker {

    // The order of the index klant_naam_ix: Dutch, with the tussenvoegsel after the achternaam.
    private static final String OP_NAAM = """

            order by k.achternaam collate "nl-x-icu", coalesce(k.tussenvoegsel, '') collate "nl-x-icu",
                     k.voorletters collate "nl-x-icu", k.id
            limit ?""";

    private static final String REGELS = """
            select k.id, k.voorletters, k.voornamen, k.tussenvoegsel, k.achternaam, k.geboortenaam, k.geboortedatum,
                   k.overlijdensdatum, k.plaats, k.gewijzigd_op, a.naam as adviespartner,
                   p.voorletters as p_voorletters, p.voornamen as p_voornamen, p.tussenvoegsel as p_tussenvoegsel,
                   p.achternaam as p_achternaam
              from klant k
              left join adviespartner a on a.id = k.adviespartner_id
              left join partner p on p.klant_id = k.id and p.relatie_einde is null and p.overlijdensdatum is null
            """;

    private final JdbcClient jdbc;

    KlantZoeker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KlantRegel> zoek(@Nullable String vraag, int hoogstens) {
        List<String> patronen = patronen(vraag);
        return jdbc.sql(REGELS + waar(patronen) + OP_NAAM)
                .params(patronen)
                .param(hoogstens)
                .query((rij, nr) -> regel(rij))
                .list();
    }

    int aantal(@Nullable String vraag, int hoogstens) {
        List<String> patronen = patronen(vraag);
        return jdbc.sql("select count(*) from (select 1 from klant k" + waar(patronen) + " limit ?) gevonden")
                .params(patronen)
                .param(hoogstens)
                .query(Integer.class)
                .single();
    }

    private static List<String> patronen(@Nullable String vraag) {
        return Zoektekst.woorden(vraag).stream().map(woord -> "%" + woord + "%").toList();
    }

    private static String waar(List<String> patronen) {
        return patronen.stream()
                .map(p -> "k.zoektekst like ?")
                .collect(Collectors.joining(" and ", patronen.isEmpty() ? "" : " where ", ""));
    }

    private static KlantRegel regel(ResultSet rij) throws SQLException {
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
