package nl.klantcrm.adviesdossier;

import java.time.Clock;
import java.time.ZonedDateTime;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.gebruiker.Vereist;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with adviesdossiers. */
@Service
@Transactional
@Vereist(Recht.DOSSIER_MAKEN)
public class AdviesdossierService {

    private final AdviesdossierRepository dossiers;
    private final AdviestypeRepository typen;
    private final KlantService klanten;
    private final HuidigeGebruiker gebruiker;
    private final Clock clock;

    AdviesdossierService(
            AdviesdossierRepository dossiers,
            AdviestypeRepository typen,
            KlantService klanten,
            HuidigeGebruiker gebruiker,
            Clock clock) {
        this.dossiers = dossiers;
        this.typen = typen;
        this.klanten = klanten;
        this.gebruiker = gebruiker;
        this.clock = clock;
    }

    /**
     * Makes an adviesdossier with a momentopname of the klantdossier, which is held still meanwhile.
     *
     * @throws OngeldigeInvoerException when a rule is broken; nothing is kept then
     */
    public AdviesdossierId maakAan(MaakAdviesdossier opdracht) {
        Aanvraag aanvraag = new Aanvraag(opdracht, klant(opdracht.klant()), type(opdracht.type()));
        AdviesdossierId id = new AdviesdossierId(dossiers.volgendNummer());
        dossiers.save(Adviesdossier.maakAan(id, aanvraag, gebruiker.id(), ZonedDateTime.now(clock)));
        return id;
    }

    /**
     * Answers both questions anew.
     *
     * @param versie the version that was opened
     * @throws NietGevondenException when there is no such adviesdossier
     * @throws VersieConflictException when it has moved on since
     * @throws OngeldigeInvoerException when the answers break a rule; nothing is changed then
     */
    public void beantwoord(AdviesdossierId id, int versie, Antwoorden antwoorden) {
        Adviesdossier dossier =
                dossiers.voorWijziging(id).orElseThrow(() -> new NietGevondenException("adviesdossier " + id));
        // Of use to whoever answered, where the version would only say that there is another one.
        dossier.eisConcept();
        if (dossier.versie() != versie) {
            throw new VersieConflictException("adviesdossier " + id);
        }
        dossier.beantwoord(antwoorden);
    }

    private KlantDetails klant(KlantId id) {
        try {
            return klanten.houdVast(id);
        } catch (NietGevondenException e) {
            // Deleted since the form was opened, or never there: to the user it is a wrong choice, not a lost page.
            throw new OngeldigeInvoerException("klant", "adviesdossier.fout.klantOnbekend");
        }
    }

    private Typekenmerken type(AdviestypeId id) {
        return typen.findById(id)
                .filter(Adviestype::actief)
                .map(Adviestype::kenmerken)
                .orElseThrow(() -> new OngeldigeInvoerException("type", "adviesdossier.fout.typeOnbekend"));
    }
}
