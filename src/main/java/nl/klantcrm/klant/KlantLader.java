package nl.klantcrm.klant;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Loads whole households, many at a time, in three statements. */
@Component
class KlantLader {

    private final KlantRepository klanten;
    private final EntityManager entityManager;

    KlantLader(KlantRepository klanten, EntityManager entityManager) {
        this.klanten = klanten;
        this.entityManager = entityManager;
    }

    /**
     * The klantdossiers in the order of the ids; an id of nobody is left out. For reading only: nothing of what was
     * loaded stays behind, so that going through all of them takes no more memory than a few.
     */
    List<KlantDetails> laad(List<KlantId> ids) {
        List<Long> waarden = ids.stream().map(KlantId::waarde).toList();
        Map<KlantId, KlantDetails> gevonden = gevonden(waarden);
        entityManager.clear();
        return ids.stream().map(gevonden::get).filter(Objects::nonNull).toList();
    }

    private Map<KlantId, KlantDetails> gevonden(List<Long> ids) {
        // Partners and kinderen in queries of their own: joined in one they would be multiplied.
        klanten.metPartners(ids);
        return klanten.metKinderen(ids).stream()
                .map(Klant::details)
                .collect(Collectors.toMap(KlantDetails::id, Function.identity()));
    }
}
