package nl.klantcrm.klant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.bulk.AantalGewijzigdException;
import nl.klantcrm.bulk.BulkactieId;
import nl.klantcrm.bulk.Bulkacties;
import nl.klantcrm.bulk.Bulkopdracht;
import nl.klantcrm.bulk.Selectie;
import nl.klantcrm.bulk.SelectieId;
import nl.klantcrm.bulk.Selecties;
import nl.klantcrm.bulk.spi.Bulkobject;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Selections of klanten, frozen when they are made, and what can be done with them. */
@Service
@Vereist(Recht.KLANT_ZIEN)
public class KlantSelecties {

    private final Selecties selecties;
    private final Bulkacties bulkacties;
    private final KlantOverzicht overzicht;
    private final AdviespartnerOverzicht adviespartners;
    private final Klantobjecten objecten;

    KlantSelecties(
            Selecties selecties,
            Bulkacties bulkacties,
            KlantOverzicht overzicht,
            AdviespartnerOverzicht adviespartners,
            Klantobjecten objecten) {
        this.selecties = selecties;
        this.bulkacties = bulkacties;
        this.overzicht = overzicht;
        this.adviespartners = adviespartners;
        this.objecten = objecten;
    }

    /** @throws OngeldigeInvoerException when nobody is among them, or too many are */
    public Selectie bevries(Collection<KlantId> ids) {
        return selecties.bevries(
                Klantobjecten.SOORT, ids.stream().map(KlantId::waarde).toList());
    }

    /**
     * Everybody whom the question finds.
     *
     * @throws OngeldigeInvoerException when that is nobody, or too many
     */
    public Selectie bevries(KlantZoekvraag vraag) {
        return bevries(overzicht.ids(vraag, Selecties.MEESTE + 1));
    }

    /** @throws AantalGewijzigdException when the question finds another number of klanten than this */
    public void eisAantal(KlantZoekvraag vraag, int gezien) {
        int nu = overzicht.aantal(vraag, Selecties.MEESTE + 1);
        if (nu != gezien) {
            throw new AantalGewijzigdException(gezien, nu);
        }
    }

    /** @throws NietGevondenException when the user has no such selection, or no longer */
    public Selectie vind(SelectieId id) {
        return selecties.vind(id, Klantobjecten.SOORT);
    }

    /**
     * Whom was selected, in the order of the list; who is gone since is still among them.
     *
     * @throws NietGevondenException when the user has no such selection, or no longer
     */
    public List<KlantId> ids(SelectieId id, int hoogstens) {
        return selecties.ids(id, Klantobjecten.SOORT, hoogstens).stream()
                .map(KlantId::new)
                .toList();
    }

    /** The first of a selection by name; who is gone since is named by number. */
    public List<Bulkobject> namen(SelectieId id, int hoogstens) {
        List<Long> eerste = selecties.ids(id, Klantobjecten.SOORT, hoogstens);
        Map<Long, Bulkobject> namen = objecten.benoem(eerste);
        return eerste.stream().map(namen::get).filter(Objects::nonNull).toList();
    }

    /**
     * Links each of the selection to an Adviespartner, or with null to none.
     *
     * @param bevestigd how many klanten the user saw and agreed to
     * @param sleutel given out with the page that asked: sent twice, it is done once
     * @throws AantalGewijzigdException when the selection has another number of klanten
     * @throws OngeldigeInvoerException when the Adviespartner cannot be chosen
     * @throws NietGevondenException when the user has no such selection, or no longer
     */
    @Vereist(Recht.KLANT_WIJZIGEN)
    public BulkactieId koppel(
            SelectieId selectie, int bevestigd, @Nullable AdviespartnerId adviespartner, UUID sleutel) {
        if (adviespartner != null && !adviespartners.kiesbaar(adviespartner)) {
            throw new OngeldigeInvoerException("adviespartner", "klant.fout.adviespartner");
        }
        return bulkacties.start(new Bulkopdracht(
                KlantKoppeling.SOORT, selectie, bevestigd, KlantKoppeling.parameters(adviespartner), sleutel));
    }
}
