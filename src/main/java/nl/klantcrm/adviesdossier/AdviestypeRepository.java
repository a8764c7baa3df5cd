package nl.klantcrm.adviesdossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AdviestypeRepository extends Repository<Adviestype, AdviestypeId> {

    List<Adviestype> findByActiefTrueOrderByVolgorde();

    Optional<Adviestype> findById(AdviestypeId id);
}
