package nl.klantcrm.adviespartner;

import java.util.List;
import java.util.Objects;
import nl.klantcrm.zoektekst.Normaalvorm;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds Adviespartners by words. */
@Component
class AdviespartnerZoeker implements ApplicationRunner {

    private final JdbcClient jdbc;

    AdviespartnerZoeker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String zoektekst(String naam, @Nullable String plaats, @Nullable String contact, @Nullable String kvk) {
        return Normaalvorm.opslag(naam, plaats, contact, kvk);
    }

    /** Those in which every word occurs, the active ones first, then by name. */
    List<AdviespartnerId> zoek(List<String> woorden, int hoogstens) {
        if (woorden.isEmpty()) {
            return List.of();
        }
        String[] patronen = woorden.stream().map(woord -> "%" + woord + "%").toArray(String[]::new);
        return jdbc
                .sql(
                        "select id from adviespartner where zoektekst like all (?) order by actief desc, lower(naam), id limit ?")
                .param(patronen)
                .param(hoogstens)
                .query(Long.class)
                .stream()
                .map(AdviespartnerId::new)
                .toList();
    }

    /** Rows that another version of the normal form wrote; an office has a few thousand at most. */
    @Override
    public void run(ApplicationArguments opties) {
        jdbc
                .sql("select id, naam, plaats, contactpersoon, kvk_nummer, zoektekst from adviespartner")
                .query((rij, nr) -> new Rij(
                        rij.getLong("id"),
                        rij.getString("zoektekst"),
                        zoektekst(
                                rij.getString("naam"),
                                rij.getString("plaats"),
                                rij.getString("contactpersoon"),
                                rij.getString("kvk_nummer"))))
                .stream()
                .filter(rij -> !Objects.equals(rij.nu(), rij.goed()))
                .toList()
                .forEach(rij -> jdbc.sql("update adviespartner set zoektekst = ? where id = ?")
                        .param(rij.goed())
                        .param(rij.id())
                        .update());
    }

    private record Rij(long id, String nu, String goed) {}
}
