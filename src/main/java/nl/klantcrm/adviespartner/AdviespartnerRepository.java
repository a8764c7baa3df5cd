package nl.klantcrm.adviespartner;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AdviespartnerRepository extends Repository<Adviespartner, AdviespartnerId> {

    Adviespartner save(Adviespartner adviespartner);

    Optional<Adviespartner> findById(AdviespartnerId id);

    long count();

    @Query("select a from Adviespartner a order by lower(a.naam), a.id limit 500")
    List<Adviespartner> opNaam();

    @Query(
            "select new nl.klantcrm.adviespartner.AdviespartnerNaam(a.id, a.naam) from Adviespartner a order by lower(a.naam), a.id")
    List<AdviespartnerNaam> namen(Limit hoogstens);

    @Query(value = "select nextval('adviespartner_id_seq')", nativeQuery = true)
    long volgendNummer();
}
