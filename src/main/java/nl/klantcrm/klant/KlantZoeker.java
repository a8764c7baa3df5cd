package nl.klantcrm.klant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds klanten; plain SQL, for a list needs lines and no entities. */
@Component
class KlantZoeker {

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

    /**
     * The lines of the list from a place on.
     *
     * @param sleutels of that place; empty for the begin of the list, or going back its end
     * @param terug the lines before it instead, those next to it, in the order of the list all the same
     */
    List<KlantRegel> zoek(KlantZoekvraag vraag, List<Object> sleutels, boolean terug, int hoogstens) {
        Volgorde volgorde = Volgorde.van(vraag.sorteer());
        boolean aflopend = vraag.aflopend() != terug;
        Voorwaarde voorwaarde = KlantFilter.van(vraag);
        if (!sleutels.isEmpty()) {
            voorwaarde.en(volgorde.voorbij(aflopend), sleutels);
        }
        List<KlantRegel> regels =
                new ArrayList<>(jdbc.sql(REGELS + voorwaarde.waar() + volgorde.orde(aflopend) + " limit ?")
                        .params(voorwaarde.waarden())
                        .param(hoogstens)
                        .query((rij, nr) -> regel(rij))
                        .list());
        if (terug) {
            Collections.reverse(regels);
        }
        return regels;
    }

    int aantal(KlantZoekvraag vraag, int hoogstens) {
        Voorwaarde voorwaarde = KlantFilter.van(vraag);
        return jdbc.sql("select count(*) from (select 1 from klant k" + voorwaarde.waar() + " limit ?) gevonden")
                .params(voorwaarde.waarden())
                .param(hoogstens)
                .query(Integer.class)
                .single();
    }

    List<KlantId> ids(KlantZoekvraag vraag, int hoogstens) {
        return inVolgorde(vraag, " limit ?", List.of(hoogstens))
                .query((rij, nr) -> new KlantId(rij.getLong("id")))
                .list();
    }

    /** Hands over all ids in the order of the list, in batches; the database keeps the rest meanwhile. */
    void doorloop(KlantZoekvraag vraag, int tegelijk, Consumer<List<KlantId>> verwerk) {
        List<KlantId> deel = new ArrayList<>(tegelijk);
        try (Stream<KlantId> ids = inVolgorde(vraag, "", List.of())
                .withFetchSize(tegelijk)
                .query((rij, nr) -> new KlantId(rij.getLong("id")))
                .stream()) {
            ids.forEach(id -> {
                deel.add(id);
                if (deel.size() == tegelijk) {
                    verwerk.accept(List.copyOf(deel));
                    deel.clear();
                }
            });
        }
        if (!deel.isEmpty()) {
            verwerk.accept(List.copyOf(deel));
        }
    }

    private JdbcClient.StatementSpec inVolgorde(KlantZoekvraag vraag, String grens, List<Object> grenswaarden) {
        Voorwaarde voorwaarde = KlantFilter.van(vraag);
        String orde = Volgorde.van(vraag.sorteer()).orde(vraag.aflopend());
        return jdbc.sql("select k.id from klant k" + voorwaarde.waar() + orde + grens)
                .params(Stream.concat(voorwaarde.waarden().stream(), grenswaarden.stream())
                        .toList());
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
