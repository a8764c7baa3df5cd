package nl.klantcrm.adviesdossier;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.klant.KlantId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AdviesdossierRepository extends Repository<Adviesdossier, AdviesdossierId> {

    String REGELS = """
            select new nl.klantcrm.adviesdossier.AdviesdossierRegel(
                d.id, d.dossiernummer, d.klant, p.persoon.naam, m.type.naam,
                d.dossierdatum, d.voorWie, d.status, d.aangemaaktOp, d.aangemaaktDoor)
            from Adviesdossier d join d.momentopname m join m.personen p
            where p.herkomst = nl.klantcrm.adviesdossier.Herkomst.KLANT
            """;

    String NIEUWSTE_EERST = " order by d.id.waarde desc";

    @Query(value = "select nextval('adviesdossier_id_seq')", nativeQuery = true)
    long volgendNummer();

    Adviesdossier save(Adviesdossier dossier);

    @Query("select d from Adviesdossier d join fetch d.momentopname m join fetch m.personen where d.id = :id")
    Optional<Adviesdossier> metMomentopname(AdviesdossierId id);

    /** Locks the row first: of two who answer at once the second then sees the version of the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Adviesdossier d where d.id = :id")
    Optional<Adviesdossier> voorWijziging(AdviesdossierId id);

    @Query(REGELS + NIEUWSTE_EERST)
    List<AdviesdossierRegel> nieuwste(Limit hoogstens);

    @Query(REGELS + "and d.aangemaaktDoor = :gebruiker" + NIEUWSTE_EERST)
    List<AdviesdossierRegel> nieuwsteVan(GebruikerId gebruiker, Limit hoogstens);

    @Query(REGELS + "and d.klant = :klant" + NIEUWSTE_EERST)
    List<AdviesdossierRegel> vanKlant(KlantId klant);

    @Query(REGELS + "and d.klant in :klanten" + NIEUWSTE_EERST)
    List<AdviesdossierRegel> vanKlanten(Collection<KlantId> klanten, Limit hoogstens);

    @Query(REGELS + "and d.dossiernummer = :nummer")
    List<AdviesdossierRegel> metNummer(Dossiernummer nummer);

    /** An array is one parameter, however many there are, so it is one statement to prepare. */
    @Query(value = """
            select klant_id as klant, count(*) as aantal from adviesdossier
             where klant_id = any(:klanten) group by klant_id""", nativeQuery = true)
    List<Dossiertelling> aantallen(Long[] klanten);

    /** How many adviesdossiers a klant has. */
    interface Dossiertelling {
        long getKlant();

        int getAantal();
    }

    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query(value = "update adviesdossier set klant_id = :naar where klant_id = :van", nativeQuery = true)
    int verplaats(long van, long naar);

    long count();
}
