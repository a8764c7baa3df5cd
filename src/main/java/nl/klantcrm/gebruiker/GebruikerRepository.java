package nl.klantcrm.gebruiker;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GebruikerRepository extends Repository<Gebruiker, GebruikerId> {

    @Query(value = "select nextval('gebruiker_id_seq')", nativeQuery = true)
    long volgendeId();

    Gebruiker saveAndFlush(Gebruiker gebruiker);

    /** User names are compared regardless of case, as the unique index does. */
    @Query("from Gebruiker g left join fetch g.rollen where lower(g.gebruikersnaam) = lower(:gebruikersnaam)")
    Optional<Gebruiker> vind(String gebruikersnaam);

    Optional<Gebruiker> findById(GebruikerId id);

    List<Gebruiker> findByIdIn(Collection<GebruikerId> ids);

    boolean existsBy();
}
