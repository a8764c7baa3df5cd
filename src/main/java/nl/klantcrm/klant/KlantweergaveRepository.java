package nl.klantcrm.klant;

import java.util.List;
import java.util.Optional;
import nl.klantcrm.gebruiker.GebruikerId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KlantweergaveRepository extends Repository<Klantweergave, KlantweergaveId> {

    Klantweergave saveAndFlush(Klantweergave weergave);

    void delete(Klantweergave weergave);

    Optional<Klantweergave> findById(KlantweergaveId id);

    @Query("select w from Klantweergave w where w.eigenaar = :eigenaar order by lower(w.naam), w.id.waarde")
    List<Klantweergave> van(GebruikerId eigenaar);

    @Query("""
            select w from Klantweergave w where w.gedeeld and w.eigenaar <> :gebruiker
            order by lower(w.naam), w.id.waarde""")
    List<Klantweergave> gedeeldMet(GebruikerId gebruiker, Limit hoogstens);

    @Query(value = "select nextval('klantweergave_id_seq')", nativeQuery = true)
    long volgendNummer();
}
