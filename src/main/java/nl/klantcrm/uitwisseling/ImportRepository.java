package nl.klantcrm.uitwisseling;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportRepository extends Repository<Importopdracht, ImportId> {

    Importopdracht saveAndFlush(Importopdracht opdracht);

    Optional<Importopdracht> findById(ImportId id);

    /** Holds it against others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Importopdracht i where i.id = :id")
    Optional<Importopdracht> houdVast(ImportId id);

    void delete(Importopdracht opdracht);

    @Query(
            "select i from Importopdracht i where i.gebruiker.waarde = :gebruiker order by i.gemaaktOp desc limit :hoogstens")
    List<Importopdracht> laatste(long gebruiker, int hoogstens);

    @Query("select count(i) from Importopdracht i where i.gebruiker.waarde = :gebruiker and i.bestandsnaam is not null")
    long aantalBewaard(long gebruiker);

    @Query(value = "select nextval('import_opdracht_id_seq')", nativeQuery = true)
    long volgendNummer();
}
