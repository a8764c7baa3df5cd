package nl.klantcrm.klant;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gebruiker.Gebruikersnamen;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Views of the list that users saved. Everybody sees those that are shared; only the owner changes a view, and a
 * beheerder those that are shared.
 */
@Service
@Transactional
@Vereist(Recht.KLANT_ZIEN)
public class KlantweergaveService {

    private static final int MEESTE_EIGEN = 50;
    private static final int MEESTE_GEDEELD = 200;

    private final KlantweergaveRepository weergaven;
    private final Gebruikersnamen gebruikers;
    private final HuidigeGebruiker gebruiker;

    KlantweergaveService(KlantweergaveRepository weergaven, Gebruikersnamen gebruikers, HuidigeGebruiker gebruiker) {
        this.weergaven = weergaven;
        this.gebruikers = gebruikers;
        this.gebruiker = gebruiker;
    }

    /** First the user's own, then what others share, by name. */
    @Transactional(readOnly = true)
    public List<KlantweergaveRegel> zichtbaar() {
        GebruikerId wie = gebruiker.id();
        List<Klantweergave> gevonden = Stream.concat(
                        weergaven.van(wie).stream(), weergaven.gedeeldMet(wie, Limit.of(MEESTE_GEDEELD)).stream())
                .toList();
        Map<GebruikerId, String> namen =
                gebruikers.namen(gevonden.stream().map(Klantweergave::eigenaar).collect(Collectors.toSet()));
        return gevonden.stream()
                .map(w -> w.regel(w.isVan(wie), isWijzigbaar(w), namen.get(w.eigenaar())))
                .toList();
    }

    /** @throws NietGevondenException when there is no such view that this user may change */
    @Transactional(readOnly = true)
    public KlantweergaveRegel toon(KlantweergaveId id) {
        Klantweergave weergave = wijzigbaar(id);
        return weergave.regel(weergave.isVan(gebruiker.id()), true, null);
    }

    /**
     * @param staat the parameters of the list as in its address
     * @throws OngeldigeInvoerException when the user has a view of that name, or too many of them
     */
    public KlantweergaveId bewaar(String naam, boolean gedeeld, String staat) {
        if (weergaven.van(gebruiker.id()).size() >= MEESTE_EIGEN) {
            throw new OngeldigeInvoerException("naam", "klantweergave.fout.teVeel");
        }
        KlantweergaveId id = new KlantweergaveId(weergaven.volgendNummer());
        schrijf(new Klantweergave(id, gebruiker.id(), naam, gedeeld, staat));
        return id;
    }

    /**
     * @throws NietGevondenException when there is no such view that this user may change
     * @throws VersieConflictException when it has moved on since it was opened
     * @throws OngeldigeInvoerException when the owner has another view of that name
     */
    public void wijzig(KlantweergaveId id, int versie, String naam, boolean gedeeld) {
        Klantweergave weergave = wijzigbaar(id);
        if (weergave.versie() != versie) {
            throw new VersieConflictException("klantweergave " + id);
        }
        weergave.wijzig(naam, gedeeld);
        schrijf(weergave);
    }

    /** @throws NietGevondenException when there is no such view that this user may change */
    public void verwijder(KlantweergaveId id) {
        weergaven.delete(wijzigbaar(id));
    }

    private void schrijf(Klantweergave weergave) {
        try {
            weergaven.saveAndFlush(weergave);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMostSpecificCause().getMessage()).contains("klantweergave_naam_uq")) {
                throw new OngeldigeInvoerException("naam", "klantweergave.fout.naamBezet");
            }
            throw e;
        }
    }

    private Klantweergave wijzigbaar(KlantweergaveId id) {
        Klantweergave weergave = weergaven
                .findById(id)
                .filter(w -> w.isZichtbaarVoor(gebruiker.id()))
                .orElseThrow(() -> new NietGevondenException("klantweergave " + id));
        if (!isWijzigbaar(weergave)) {
            throw new AccessDeniedException("klantweergave " + id + " belongs to another user");
        }
        return weergave;
    }

    private boolean isWijzigbaar(Klantweergave weergave) {
        return weergave.isVan(gebruiker.id())
                || (weergave.isZichtbaarVoor(gebruiker.id()) && gebruiker.heeft(Recht.BEHEER));
    }
}
