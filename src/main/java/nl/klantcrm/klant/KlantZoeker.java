package nl.klantcrm.klant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds klanten; plain SQL, for a list needs lines and no entities. There are two ways, and the number of those found
 * decides between them, not the planner, who can only guess it: to take all of them from the index of what is searched
 * for and sort them, or to walk along the index of the order and pass over the others. Limits stand in the SQL and are
 * no parameters: an unknown one is taken for a tenth of the table.
 */
@Component
class KlantZoeker {

    /** A walk looks at no more klanten than this. */
    private static final int LANGSTE_WANDELING = 10_000;

    private static final KlantRij RIJ = new KlantRij();

    private final JdbcClient jdbc;

    KlantZoeker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param aantal of klanten found, counted no further than the bound
     * @param weinig whether they are few enough to take; there are no lines otherwise
     */
    record Vondst(int aantal, boolean weinig, List<KlantRegel> regels) {}

    /**
     * Takes all that is found, unless a walk is expected to be quicker: for each line it passes over as many klanten as
     * there are for each one found, and passing over one costs about a third of taking one.
     */
    Vondst neem(Stuk stuk, int tellenTot) {
        String weinig = "count(*) * count(*) <= (select max(id) from klant) * " + stuk.hoogstens() + " / 3";
        return neem(stuk, " limit " + tellenTot, weinig);
    }

    /** Walks. Along klanten of whom few are meant that would take too long, and then takes all that is found after all. */
    List<KlantRegel> loop(Stuk stuk) {
        Voorwaarde filter = KlantFilter.van(stuk.vraag());
        boolean allen = filter.isLeeg();
        String wandeling =
                wandeling(stuk, "k.*, " + stuk.volgorde().kolommen(), allen ? stuk.hoogstens() : LANGSTE_WANDELING);
        // Whatever the filter is, the planner takes this to be a third of all, and so never sorts them instead.
        String gekozen = allen
                ? wandeling
                : "select * from (" + wandeling + ") k where case when " + filter.sql() + " then 1 end > 0"
                        + stuk.orde() + " limit " + stuk.hoogstens();
        List<KlantRegel> regels = jdbc.sql(
                        "select " + KlantRij.KOLOMMEN + " from (" + gekozen + ") k" + KlantRij.ERBIJ + stuk.orde())
                .params(samen(stuk.plek().sleutels(), filter.waarden()))
                .query(RIJ)
                .list();
        return allen || regels.size() == stuk.hoogstens() || !isLangsteWandeling(stuk)
                ? regels
                : neem(stuk, "", "true").regels();
    }

    int aantal(KlantZoekvraag vraag, int hoogstens) {
        Voorwaarde filter = KlantFilter.van(vraag);
        return jdbc.sql("select count(*) from (select 1 from klant k where " + filter.sql() + " limit " + hoogstens
                        + ") g")
                .params(filter.waarden())
                .query(Integer.class)
                .single();
    }

    List<KlantId> ids(KlantZoekvraag vraag, int hoogstens) {
        return ids(vraag, " limit " + hoogstens).query(KlantZoeker::id).list();
    }

    /** Hands over all ids in the order of the list, in batches; the database keeps the rest meanwhile. */
    void doorloop(KlantZoekvraag vraag, int tegelijk, Consumer<List<KlantId>> verwerk) {
        List<KlantId> deel = new ArrayList<>(tegelijk);
        try (Stream<KlantId> ids = ids(vraag, "").withFetchSize(tegelijk).query(KlantZoeker::id).stream()) {
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

    private Vondst neem(Stuk stuk, String tellenTot, String weinig) {
        Volgorde volgorde = stuk.volgorde();
        Voorwaarde filter = KlantFilter.van(stuk.vraag());
        String voorbij = stuk.plek().rand() ? "" : " and " + volgorde.voorbijNaam(stuk.aflopend());
        String sql = "with g as materialized (select " + volgorde.kolommen() + " from klant k where " + filter.sql()
                + tellenTot
                + "), n as materialized (select count(*) as aantal, " + weinig + " as weinig from g)"
                + " select n.aantal, n.weinig, r.* from n left join lateral (select g.*, " + KlantRij.KOLOMMEN
                + " from (select * from g where n.weinig" + voorbij + stuk.orde() + " limit " + stuk.hoogstens() + ") g"
                + " join klant k on k.id = g." + volgorde.id() + KlantRij.ERBIJ + ") r on true" + stuk.orde();
        return jdbc.sql(sql)
                .params(samen(filter.waarden(), stuk.plek().sleutels()))
                .query(rijen -> {
                    List<KlantRegel> regels = new ArrayList<>();
                    rijen.next();
                    int aantal = rijen.getInt("aantal");
                    boolean isWeinig = rijen.getBoolean("weinig");
                    do {
                        if (rijen.getObject("id") != null) {
                            regels.add(RIJ.mapRow(rijen, regels.size()));
                        }
                    } while (rijen.next());
                    return new Vondst(aantal, isWeinig, regels);
                });
    }

    /** Whether a walk ends before the list does. */
    private boolean isLangsteWandeling(Stuk stuk) {
        int gezien = jdbc.sql("select count(*) from ("
                        + wandeling(stuk, stuk.volgorde().kolommen(), LANGSTE_WANDELING) + ") k")
                .params(stuk.plek().sleutels())
                .query(Integer.class)
                .single();
        return gezien == LANGSTE_WANDELING;
    }

    private static String wandeling(Stuk stuk, String kolommen, int hoogstens) {
        String voorbij = stuk.plek().rand() ? "" : " where " + stuk.volgorde().voorbij(stuk.aflopend());
        return "select " + kolommen + " from klant k" + voorbij + stuk.orde() + " limit " + hoogstens;
    }

    private JdbcClient.StatementSpec ids(KlantZoekvraag vraag, String grens) {
        Voorwaarde filter = KlantFilter.van(vraag);
        Volgorde volgorde = Volgorde.van(vraag.sorteer());
        return jdbc.sql("select " + volgorde.kolommen() + " from klant k where " + filter.sql() + " order by "
                        + volgorde.orde(vraag.aflopend()) + grens)
                .params(filter.waarden());
    }

    private static List<Object> samen(List<Object> eerste, List<Object> tweede) {
        return Stream.concat(eerste.stream(), tweede.stream()).toList();
    }

    private static KlantId id(java.sql.ResultSet rij, int nr) throws java.sql.SQLException {
        return new KlantId(rij.getLong(rij.getMetaData().getColumnCount()));
    }
}
