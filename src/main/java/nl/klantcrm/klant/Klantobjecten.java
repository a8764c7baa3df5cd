package nl.klantcrm.klant;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.klantcrm.bulk.spi.Bulkobject;
import nl.klantcrm.bulk.spi.Bulkobjecten;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Klanten as the bulk module knows them. */
@Component
class Klantobjecten implements Bulkobjecten {

    static final String SOORT = "KLANT";

    private final JdbcClient jdbc;

    Klantobjecten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public String lijst() {
        return "/klanten";
    }

    @Override
    public Map<Long, Bulkobject> benoem(Collection<Long> ids) {
        Map<Long, Bulkobject> namen = new HashMap<>();
        ids.forEach(id -> namen.put(id, new Bulkobject(new Klantnummer(id).toString(), null, null)));
        jdbc.sql("select id, voorletters, voornamen, tussenvoegsel, achternaam from klant where id = any(?)")
                .param(ids.toArray(Long[]::new))
                .query(rij -> {
                    KlantId id = new KlantId(rij.getLong("id"));
                    Persoonsnaam naam = new Persoonsnaam(
                            rij.getString("voorletters"),
                            rij.getString("voornamen"),
                            rij.getString("tussenvoegsel"),
                            rij.getString("achternaam"),
                            null);
                    namen.put(id.waarde(), new Bulkobject(id.nummer().toString(), naam.volledig(), "/klanten/" + id));
                });
        return namen;
    }
}
