package nl.klantcrm.klant;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KlantRepository extends Repository<Klant, KlantId> {

    Klant save(Klant klant);

    void flush();

    void delete(Klant klant);

    /** With whom one klant was said to be no duplicate, the other is none either. */
    @Modifying(flushAutomatically = true)
    @Query(value = """
            insert into geen_dubbele (klant_a, klant_b, door, op)
            select least(ander, :naar), greatest(ander, :naar), door, op
              from (select case when klant_a = :van then klant_b else klant_a end as ander, door, op
                      from geen_dubbele where :van in (klant_a, klant_b)) g
             where ander <> :naar
            on conflict do nothing""", nativeQuery = true)
    void erfGeenDubbelen(long van, long naar);

    Optional<Klant> findById(KlantId id);

    /** Holds the household against other changes until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from Klant k where k.id = :id")
    Optional<Klant> houdVoorWijziging(KlantId id);

    /** Likewise, but several may look at once. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select k from Klant k where k.id = :id")
    Optional<Klant> houdVast(KlantId id);

    @Query("select k from Klant k left join fetch k.partners where k.id.waarde in :ids")
    List<Klant> metPartners(Collection<Long> ids);

    @Query("select k from Klant k left join fetch k.kinderen where k.id.waarde in :ids")
    List<Klant> metKinderen(Collection<Long> ids);

    @Query("select k.id from Klant k where k.klantSleutel = :sleutel")
    Optional<KlantId> metKlantSleutel(String sleutel);

    @Query("select k.id from Klant k where k.relatieSleutel = :sleutel")
    Optional<KlantId> metRelatieSleutel(String sleutel);

    @Query(value = "select coalesce(max(volgorde) + 1, 0) from partner", nativeQuery = true)
    int meestePartners();

    @Query(value = "select coalesce(max(volgorde) + 1, 0) from kind", nativeQuery = true)
    int meesteKinderen();

    @Query(value = "select nextval('klant_id_seq')", nativeQuery = true)
    long volgendKlantnummer();

    @Query(value = "select nextval('partner_id_seq')", nativeQuery = true)
    long volgendPartnernummer();

    @Query(value = "select nextval('kind_id_seq')", nativeQuery = true)
    long volgendKindnummer();
}
