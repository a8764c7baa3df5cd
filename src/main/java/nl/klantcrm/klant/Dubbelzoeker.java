package nl.klantcrm.klant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.klant.Dubbelreden.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what may be the same household, for any number of questions at once. Each part asks an index for one value and
 * stops at a bound: a date or an address that thousands share says nothing about anybody.
 */
@Component
class Dubbelzoeker {

    // In SQL, that of an anonymised household.
    private static final String ANONIEM =
            "exists (select from klant a where a.id = klant_id and a.geanonimiseerd_op is not null)";

    static final String KANDIDATEN = """
            select 'PERSOON' as soort, p.id, null as sleutel, d.dag, p.voorletters, p.tussenvoegsel, p.achternaam,
                   p.geboortenaam
              from unnest(cast(? as date[])) as d(dag)
             cross join lateral (
                   (select id, voorletters, tussenvoegsel, achternaam, geboortenaam from klant
                     where geboortedatum = d.dag and geanonimiseerd_op is null limit 2000)
                   union all
                   (select klant_id, voorletters, tussenvoegsel, achternaam, geboortenaam from partner
                     where geboortedatum = d.dag and not %1$s limit 2000)
                   union all
                   (select klant_id, voorletters, tussenvoegsel, achternaam, geboortenaam from kind
                     where geboortedatum = d.dag and not %1$s limit 2000)) p
            union all
            select 'EMAIL', k.id, e.adres, null, null, null, null, null
              from unnest(cast(? as text[])) as e(adres)
             cross join lateral (
                   select id from klant where email is not null and lower(email) = lower(e.adres) limit 100) k
            union all
            select 'KLANT_SLEUTEL', id, klant_sleutel, null, null, null, null, null
              from klant where klant_sleutel = any(cast(? as text[]))
            union all
            select 'RELATIE_SLEUTEL', id, relatie_sleutel, null, null, null, null, null
              from klant where relatie_sleutel = any(cast(? as text[]))
            """.formatted(ANONIEM);

    private final JdbcClient jdbc;

    Dubbelzoeker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dubbelkandidaat> kandidaten(
            Collection<LocalDate> geboortedatums,
            Collection<String> emails,
            Collection<String> klantSleutels,
            Collection<String> relatieSleutels) {
        return jdbc.sql(KANDIDATEN)
                .param(geboortedatums.stream().map(LocalDate::toString).toArray(String[]::new))
                .param(emails.toArray(String[]::new))
                .param(klantSleutels.toArray(String[]::new))
                .param(relatieSleutels.toArray(String[]::new))
                .query((rij, nr) -> kandidaat(rij))
                .list();
    }

    /** Each of these klanten as it is shown, without the reasons; not those who were anonymised. */
    Map<KlantId, MogelijkeDubbel> klanten(Collection<KlantId> ids) {
        return jdbc
                .sql("""
                        select id, voorletters, voornamen, tussenvoegsel, achternaam, geboortenaam, geboortedatum,
                               plaats
                          from klant where id = any(?) and geanonimiseerd_op is null""")
                .param(waarden(ids))
                .query((rij, nr) -> new MogelijkeDubbel(
                        new KlantId(rij.getLong("id")),
                        naam(rij, rij.getString("voornamen")),
                        rij.getObject("geboortedatum", LocalDate.class),
                        rij.getString("plaats"),
                        List.of()))
                .stream()
                .collect(Collectors.toMap(MogelijkeDubbel::id, Function.identity()));
    }

    /** Who was said to be no duplicate of whom. */
    List<Klantpaar> beoordeeld(Collection<KlantId> ids) {
        Long[] waarden = waarden(ids);
        return jdbc.sql("select klant_a, klant_b from geen_dubbele where klant_a = any(?) or klant_b = any(?)")
                .params(waarden, waarden)
                .query((rij, nr) ->
                        Klantpaar.van(new KlantId(rij.getLong("klant_a")), new KlantId(rij.getLong("klant_b"))))
                .list();
    }

    void onthoud(KlantId klant, Collection<KlantId> anderen, GebruikerId door, Instant op) {
        jdbc.sql("""
                insert into geen_dubbele (klant_a, klant_b, door, op)
                select least(een.id, ander.id), greatest(een.id, ander.id), ?, ?
                  from klant een, klant ander
                 where een.id = ? and ander.id = any(?) and ander.id <> een.id
                    on conflict do nothing""")
                .params(door.waarde(), op.atOffset(ZoneOffset.UTC), klant.waarde(), waarden(anderen))
                .update();
    }

    private static Dubbelkandidaat kandidaat(ResultSet rij) throws SQLException {
        Soort soort = Soort.valueOf(rij.getString("soort"));
        return new Dubbelkandidaat(
                soort,
                new KlantId(rij.getLong("id")),
                rij.getString("sleutel"),
                rij.getObject("dag", LocalDate.class),
                soort == Soort.PERSOON ? naam(rij, null) : null);
    }

    private static Persoonsnaam naam(ResultSet rij, @Nullable String voornamen) throws SQLException {
        return new Persoonsnaam(
                rij.getString("voorletters"),
                voornamen,
                rij.getString("tussenvoegsel"),
                rij.getString("achternaam"),
                rij.getString("geboortenaam"));
    }

    private static Long[] waarden(Collection<KlantId> ids) {
        return ids.stream().map(KlantId::waarde).toArray(Long[]::new);
    }
}
