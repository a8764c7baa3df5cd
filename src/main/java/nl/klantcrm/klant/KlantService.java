package nl.klantcrm.klant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.gedeeld.VersieConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with klantdossiers. */
@Service
@Transactional
@Vereist(Recht.KLANT_WIJZIGEN)
public class KlantService {

    private final KlantRepository klanten;
    private final AdviespartnerOverzicht adviespartners;
    private final Clock clock;

    KlantService(KlantRepository klanten, AdviespartnerOverzicht adviespartners, Clock clock) {
        this.klanten = klanten;
        this.adviespartners = adviespartners;
        this.clock = clock;
    }

    /** @throws OngeldigeInvoerException when a rule is broken; nothing is kept then */
    public KlantId registreer(Klantgegevens gegevens) {
        eisGeldigeVerwijzingen(null, gegevens, null);
        KlantId id = new KlantId(klanten.volgendKlantnummer());
        klanten.save(Klant.registreer(id, gegevens, LocalDate.now(clock), clock.instant(), nummering()));
        schrijf();
        return id;
    }

    /**
     * Changes the household; adviesdossiers that exist keep what they were made with.
     *
     * @param versie the version that was opened
     * @throws NietGevondenException when there is no such klant
     * @throws VersieConflictException when it has moved on since
     * @throws OngeldigeInvoerException when a rule is broken; nothing is changed then
     */
    public void wijzig(KlantId id, int versie, Klantgegevens gegevens) {
        Klant klant = klanten.houdVoorWijziging(id).orElseThrow(() -> nietGevonden(id));
        if (klant.versie() != versie) {
            throw new VersieConflictException("klant " + id);
        }
        eisGeldigeVerwijzingen(id, gegevens, klant.gegevens().adviespartner());
        klant.wijzig(gegevens, LocalDate.now(clock), clock.instant(), nummering());
        schrijf();
    }

    /**
     * Links the klant to an Adviespartner, or with null to none. Whoever changed the klantdossier meanwhile keeps that
     * change: nothing else is touched.
     *
     * @return whether it was not so already
     * @throws NietGevondenException when there is no such klant
     * @throws OngeldigeInvoerException when the klant is anonymised, or the Adviespartner cannot be chosen
     */
    public boolean koppelAan(KlantId id, @Nullable AdviespartnerId adviespartner) {
        Klant klant = klanten.houdVoorWijziging(id).orElseThrow(() -> nietGevonden(id));
        if (!klant.koppelAan(adviespartner, clock.instant())) {
            return false;
        }
        if (adviespartner != null && !adviespartners.kiesbaar(adviespartner)) {
            throw new OngeldigeInvoerException("adviespartner", "klant.fout.adviespartner");
        }
        return true;
    }

    /**
     * The klantdossier, held against changes until the transaction of the caller ends: what a momentopname is
     * taken of.
     *
     * @throws NietGevondenException when there is no such klant
     */
    @Vereist(Recht.KLANT_ZIEN)
    public KlantDetails houdVast(KlantId id) {
        return klanten.houdVast(id).orElseThrow(() -> nietGevonden(id)).details();
    }

    private void eisGeldigeVerwijzingen(
            @Nullable KlantId zelf, Klantgegevens gegevens, @Nullable AdviespartnerId huidig) {
        List<Overtreding> overtredingen = new ArrayList<>();
        String klantSleutel = gegevens.klantSleutel();
        if (klantSleutel != null && vanAnder(zelf, klanten.metKlantSleutel(klantSleutel))) {
            overtredingen.add(Overtreding.van("klantSleutel", "klant.fout.sleutelBezet"));
        }
        String relatieSleutel = gegevens.relatieSleutel();
        if (relatieSleutel != null && vanAnder(zelf, klanten.metRelatieSleutel(relatieSleutel))) {
            overtredingen.add(Overtreding.van("relatieSleutel", "klant.fout.sleutelBezet"));
        }
        AdviespartnerId gekozen = gegevens.adviespartner();
        if (gekozen != null && !gekozen.equals(huidig) && !adviespartners.kiesbaar(gekozen)) {
            overtredingen.add(Overtreding.van("adviespartner", "klant.fout.adviespartner"));
        }
        if (!overtredingen.isEmpty()) {
            throw new OngeldigeInvoerException(overtredingen);
        }
    }

    private static boolean vanAnder(@Nullable KlantId zelf, Optional<KlantId> gevonden) {
        return gevonden.filter(id -> !id.equals(zelf)).isPresent();
    }

    /** Two that take one key at the same moment both pass the check above; the database lets one through. */
    private void schrijf() {
        try {
            klanten.flush();
        } catch (DataIntegrityViolationException e) {
            String oorzaak = String.valueOf(e.getMostSpecificCause().getMessage());
            if (oorzaak.contains("klant_klant_sleutel_uq")) {
                throw new OngeldigeInvoerException("klantSleutel", "klant.fout.sleutelBezet");
            }
            if (oorzaak.contains("klant_relatie_sleutel_uq")) {
                throw new OngeldigeInvoerException("relatieSleutel", "klant.fout.sleutelBezet");
            }
            throw e;
        }
    }

    private Nummering nummering() {
        return new Nummering() {
            @Override
            public PartnerId partner() {
                return new PartnerId(klanten.volgendPartnernummer());
            }

            @Override
            public KindId kind() {
                return new KindId(klanten.volgendKindnummer());
            }
        };
    }

    private static NietGevondenException nietGevonden(KlantId id) {
        return new NietGevondenException("klant " + id);
    }
}
