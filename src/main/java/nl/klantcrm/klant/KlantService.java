package nl.klantcrm.klant;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.klant.Klantwijziging.Aanleiding;
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
    private final Wijzigingenboek historie;
    private final Clock clock;

    KlantService(
            KlantRepository klanten, AdviespartnerOverzicht adviespartners, Wijzigingenboek historie, Clock clock) {
        this.klanten = klanten;
        this.adviespartners = adviespartners;
        this.historie = historie;
        this.clock = clock;
    }

    /** @throws OngeldigeInvoerException when a rule is broken; nothing is kept then */
    public KlantId registreer(Klantgegevens gegevens) {
        eisGeldigeVerwijzingen(null, gegevens, null);
        KlantId id = new KlantId(klanten.volgendKlantnummer());
        Instant nu = clock.instant();
        Klant klant = klanten.save(Klant.registreer(id, gegevens, LocalDate.now(clock), nu, nummering()));
        schrijf();
        historie.schrijf(id, klant.versie(), nu, Aanleiding.TOEGEVOEGD, List.of());
        return id;
    }

    /**
     * Judges what {@link #registreer} would keep, and keeps nothing.
     *
     * @throws OngeldigeInvoerException when a rule is broken
     */
    @Transactional(readOnly = true)
    public void toets(Klantgegevens gegevens) {
        eisGeldigeVerwijzingen(null, gegevens, null);
        Klant.registreer(new KlantId(0), gegevens, LocalDate.now(clock), clock.instant(), Nummering.OP_PROEF);
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
        wijzig(geopend(id, versie), gegevens, Aanleiding.GEWIJZIGD);
    }

    /**
     * Puts one value of the history back, by the rules of any change.
     *
     * @param versie the version that was opened
     * @param wijziging the version that came of the change to take it from
     * @param volgnummer of the line within it
     * @throws NietGevondenException when there is no such klant or line
     * @throws VersieConflictException when the klant has moved on since
     * @throws OngeldigeInvoerException when it cannot be done or would break a rule; nothing is changed then
     */
    public void zetTerug(KlantId id, int versie, int wijziging, int volgnummer) {
        Wijzigingsregel regel = historie.veldregel(id, wijziging, volgnummer).orElseThrow(() -> nietGevonden(id));
        Klant klant = geopend(id, versie);
        wijzig(klant, Terugzetting.van(klant.details(), regel, Map.of()).gegevens(), Aanleiding.TERUGGEZET);
    }

    /**
     * What comes of two klantdossiers that are made one. It is in the history also when no field changes, and may keep
     * the Adviespartner that either of them had.
     *
     * @throws OngeldigeInvoerException when a rule is broken; nothing is changed then
     */
    public void neemOp(KlantId id, int versie, Klantgegevens gegevens) {
        Klant klant = geopend(id, versie);
        Klantgegevens voor = klant.gegevens();
        eisGeldigeVerwijzingen(id, gegevens, gegevens.adviespartner());
        Instant nu = clock.instant();
        klant.neemOp(gegevens, LocalDate.now(clock), nu, nummering());
        schrijf();
        historie.schrijf(
                id, klant.versie(), nu, Aanleiding.SAMENGEVOEGD, Huishoudverschil.tussen(voor, klant.gegevens()));
    }

    private Klant geopend(KlantId id, int versie) {
        Klant klant = klanten.houdVoorWijziging(id).orElseThrow(() -> nietGevonden(id));
        if (klant.versie() != versie) {
            throw new VersieConflictException("klant " + id);
        }
        return klant;
    }

    private void wijzig(Klant klant, Klantgegevens gegevens, Aanleiding aanleiding) {
        Klantgegevens voor = klant.gegevens();
        eisGeldigeVerwijzingen(klant.id(), gegevens, voor.adviespartner());
        Instant nu = clock.instant();
        klant.wijzig(gegevens, LocalDate.now(clock), nu, nummering());
        schrijf();
        legVast(klant, nu, aanleiding, Huishoudverschil.tussen(voor, klant.gegevens()));
    }

    /** To be called when the change is written, since the version that came of it names it. */
    private void legVast(Klant klant, Instant nu, Aanleiding aanleiding, List<Wijzigingsregel> regels) {
        if (!regels.isEmpty()) {
            historie.schrijf(klant.id(), klant.versie(), nu, aanleiding, regels);
        }
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
        AdviespartnerId tevoren = klant.adviespartner();
        Instant nu = clock.instant();
        if (!klant.koppelAan(adviespartner, nu)) {
            return false;
        }
        if (adviespartner != null && !adviespartners.kiesbaar(adviespartner)) {
            throw new OngeldigeInvoerException("adviespartner", "klant.fout.adviespartner");
        }
        schrijf();
        legVast(klant, nu, Aanleiding.GEWIJZIGD, Huishoudverschil.vanAdviespartner(tevoren, adviespartner));
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
