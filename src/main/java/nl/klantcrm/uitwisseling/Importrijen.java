package nl.klantcrm.uitwisseling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of imports. Plain SQL: they are many, and all the same to it. */
@Component
class Importrijen {

    private static final int TEGELIJK = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate stroom;
    private final Rijtekst tekst;

    Importrijen(JdbcClient jdbc, DataSource bron, Rijtekst tekst) {
        this.jdbc = jdbc;
        this.tekst = tekst;
        this.stroom = new JdbcTemplate(bron);
        this.stroom.setFetchSize(TEGELIJK);
    }

    void voegToe(ImportId id, List<Rij> rijen) {
        jdbc.sql("""
                        insert into import_rij (import_id, nr, cellen)
                        select ?, nr, cast(cellen as jsonb)
                          from unnest(cast(? as integer[]), cast(? as text[])) as rij(nr, cellen)""")
                .param(id.waarde())
                .param(rijen.stream().map(Rij::nr).toArray(Integer[]::new))
                .param(rijen.stream().map(rij -> tekst.cellen(rij.cellen())).toArray(String[]::new))
                .update();
    }

    /** So that all rows are judged again. */
    void vergeetOordelen(ImportId id) {
        jdbc.sql("update import_rij set toestand = null, redenen = null where import_id = ? and toestand is not null")
                .param(id.waarde())
                .update();
    }

    /** The next rows to judge, which nobody else judges at the same time. */
    List<Rij> ongekeurd(ImportId id, int hoogstens) {
        return jdbc.sql("""
                        select nr, cellen from import_rij where import_id = ? and toestand is null
                         order by nr limit ? for update skip locked""")
                .params(id.waarde(), hoogstens)
                .query((rij, nr) -> rij(rij))
                .list();
    }

    void bewaar(ImportId id, List<Rijoordeel> oordelen) {
        jdbc.sql("""
                        update import_rij set toestand = oordeel.toestand, redenen = cast(oordeel.redenen as jsonb)
                          from unnest(cast(? as integer[]), cast(? as text[]), cast(? as text[]))
                               as oordeel(nr, toestand, redenen)
                         where import_rij.import_id = ? and import_rij.nr = oordeel.nr""")
                .param(oordelen.stream().map(Rijoordeel::nr).toArray(Integer[]::new))
                .param(oordelen.stream().map(o -> o.toestand().name()).toArray(String[]::new))
                .param(oordelen.stream().map(o -> tekst.redenen(o.redenen())).toArray(String[]::new))
                .param(id.waarde())
                .update();
    }

    /**
     * Marks each row that has the same values in these columns as an earlier one; without a value there is nothing to
     * compare.
     *
     * @param nummer whether the only thing that counts is the number in it, as in {@code K-000123}
     * @param alleenNieuw whether only rows that seemed new are looked at
     */
    void markeerHerhaald(
            ImportId id, List<Integer> kolommen, boolean nummer, boolean alleenNieuw, Toestand toestand, String code) {
        String waarde = kolommen.stream()
                .map(kolom -> "cellen ->> " + kolom)
                .map(cel -> nummer
                        ? "nullif(ltrim(regexp_replace(" + cel + ", '\\D', '', 'g'), '0'), '')"
                        : "nullif(lower(btrim(" + cel + ")), '')")
                .collect(Collectors.joining(" || '|' || "));
        jdbc.sql("""
                        update import_rij set toestand = ?, redenen = jsonb_build_array(jsonb_build_object(
                                   'kolom', cast(? as integer), 'veld', '', 'code', cast(? as text),
                                   'argumenten', jsonb_build_array(herhaald.eerste)))
                          from (select nr, min(nr) over (partition by %1$s) as eerste
                                  from import_rij
                                 where import_id = ? and toestand <> 'FOUT' and (toestand = 'NIEUW' or not ?)
                                   and %1$s is not null) herhaald
                         where import_rij.import_id = ? and import_rij.nr = herhaald.nr
                           and herhaald.eerste < herhaald.nr""".formatted(waarde))
                .params(toestand.name(), kolommen.get(0), code, id.waarde(), alleenNieuw, id.waarde())
                .update();
    }

    /** Decides at once what becomes of rows with which nothing is to be done. */
    void besluit(ImportId id, Collection<Toestand> toestanden, Uitkomst uitkomst) {
        jdbc.sql("""
                        update import_rij set uitkomst = ?, cellen = case when ? then cellen end
                         where import_id = ? and uitkomst is null and toestand = any(?)""")
                .param(uitkomst.name())
                .param(uitkomst == Uitkomst.MISLUKT)
                .param(id.waarde())
                .param(toestanden.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    /** Leaves out whatever was not done. A row that is being done at this moment is waited for, and stays done. */
    void slaRestOver(ImportId id, Reden reden) {
        jdbc.sql("""
                        update import_rij set uitkomst = 'OVERGESLAGEN', cellen = null, redenen = cast(? as jsonb)
                         where import_id = ? and uitkomst is null""").params(tekst.redenen(List.of(reden)), id.waarde()).update();
    }

    List<Rij> open(ImportId id, int hoogstens) {
        return jdbc.sql(
                        "select nr, cellen from import_rij where import_id = ? and uitkomst is null order by nr limit ?")
                .params(id.waarde(), hoogstens)
                .query((rij, nr) -> rij(rij))
                .list();
    }

    /** Takes a row to be done in this transaction; false when it was done, is being done or no longer to be done. */
    boolean neem(ImportId id, int nr) {
        return jdbc.sql("""
                        select 1 from import_rij rij join import_opdracht opdracht on opdracht.id = rij.import_id
                         where rij.import_id = ? and rij.nr = ? and rij.uitkomst is null and opdracht.status = 'BEZIG'
                           for update of rij skip locked""")
                .params(id.waarde(), nr)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void rondAf(ImportId id, int nr, Uitkomst uitkomst, List<Reden> redenen) {
        jdbc.sql("""
                        update import_rij set uitkomst = ?, redenen = cast(? as jsonb),
                               cellen = case when ? then cellen end
                         where import_id = ? and nr = ?""")
                .params(uitkomst.name(), tekst.redenen(redenen), uitkomst == Uitkomst.MISLUKT, id.waarde(), nr)
                .update();
    }

    Map<Toestand, Integer> toestanden(ImportId id) {
        Map<Toestand, Integer> aantallen = new EnumMap<>(Toestand.class);
        jdbc.sql("""
                        select toestand, count(*) from import_rij where import_id = ? and toestand is not null
                         group by toestand""").param(id.waarde()).query(rij -> {
            aantallen.put(Toestand.valueOf(rij.getString(1)), rij.getInt(2));
        });
        return aantallen;
    }

    /** What became of the rows so far. */
    Telling telling(ImportId id) {
        return jdbc.sql("""
                        select count(*) filter (where uitkomst = 'TOEGEVOEGD') as toegevoegd,
                               count(*) filter (where uitkomst = 'BIJGEWERKT') as bijgewerkt,
                               count(*) filter (where uitkomst = 'OVERGESLAGEN') as overgeslagen,
                               count(*) filter (where uitkomst = 'MISLUKT') as mislukt
                          from import_rij where import_id = ?""")
                .param(id.waarde())
                .query((rij, nr) -> new Telling(
                        rij.getInt("toegevoegd"),
                        rij.getInt("bijgewerkt"),
                        rij.getInt("overgeslagen"),
                        rij.getInt("mislukt")))
                .single();
    }

    List<Rij> eerste(ImportId id, int hoogstens) {
        return jdbc.sql("""
                        select nr, cellen from import_rij where import_id = ? and cellen is not null
                         order by nr limit ?""")
                .params(id.waarde(), hoogstens)
                .query((rij, nr) -> rij(rij))
                .list();
    }

    /** The first rows that were found to be one of these. */
    List<Rijmelding> meldingen(ImportId id, Collection<Toestand> toestanden, int hoogstens) {
        return jdbc.sql("""
                        select nr, cellen, redenen from import_rij where import_id = ? and toestand = any(?)
                         order by nr limit ?""")
                .params(id.waarde(), toestanden.stream().map(Enum::name).toArray(String[]::new), hoogstens)
                .query((rij, nr) -> melding(rij))
                .list();
    }

    /** The first rows with this uitkomst. */
    List<Rijmelding> meldingen(ImportId id, Uitkomst uitkomst, int hoogstens) {
        return jdbc.sql("""
                        select nr, cellen, redenen from import_rij where import_id = ? and uitkomst = ?
                         order by nr limit ?""")
                .params(id.waarde(), uitkomst.name(), hoogstens)
                .query((rij, nr) -> melding(rij))
                .list();
    }

    /** Hands over each row that failed, or would fail, one by one; to be called in a transaction. */
    void doorloopFouten(ImportId id, Consumer<Rijmelding> verwerk) {
        stroom.query("""
                select nr, cellen, redenen from import_rij
                 where import_id = ? and cellen is not null
                   and (uitkomst = 'MISLUKT' or (uitkomst is null and toestand in ('FOUT', 'BSN')))
                 order by nr""", (ResultSet rij) -> verwerk.accept(melding(rij)), id.waarde());
    }

    void verwijder(ImportId id) {
        jdbc.sql("delete from import_rij where import_id = ?")
                .param(id.waarde())
                .update();
    }

    private Rij rij(ResultSet rij) throws SQLException {
        return new Rij(rij.getInt("nr"), tekst.leesCellen(rij.getString("cellen")));
    }

    private Rijmelding melding(ResultSet rij) throws SQLException {
        @Nullable String cellen = rij.getString("cellen");
        return new Rijmelding(
                rij.getInt("nr"),
                cellen == null ? List.of() : tekst.leesCellen(cellen),
                tekst.leesRedenen(rij.getString("redenen")));
    }
}
