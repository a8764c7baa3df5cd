package nl.klantcrm.adviesdossier;

import static nl.klantcrm.klant.VoorbeeldKlant.VANDAAG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KindId;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.PartnerId;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Relatievorm;
import nl.klantcrm.klant.VoorbeeldKlant;
import org.jspecify.annotations.Nullable;

/** Requests for adviesdossiers, for tests without a database. */
final class VoorbeeldAdviesdossier {

    static final KlantId KLANT = new KlantId(1);
    static final AdviestypeId TYPE = new AdviestypeId(2);

    static final Typekenmerken PENSIOEN =
            new Typekenmerken("Waardering Pensioen Ingegaan", true, true, false, false, Bewaarklasse.FISCAAL);
    static final Typekenmerken ODV = new Typekenmerken("ODV", false, false, false, false, Bewaarklasse.FISCAAL);
    static final Typekenmerken UIT_ELKAAR = new Typekenmerken("Uit elkaar", true, false, true, true, Bewaarklasse.WFT);

    private VoorbeeldAdviesdossier() {}

    static Aanvraag aanvraag(Klantgegevens gegevens, Typekenmerken type, @Nullable VoorWie voorWie) {
        return aanvraag(gegevens, type, voorWie, VANDAAG);
    }

    static Aanvraag aanvraag(
            Klantgegevens gegevens, Typekenmerken type, @Nullable VoorWie voorWie, LocalDate dossierdatum) {
        return new Aanvraag(
                new MaakAdviesdossier(KLANT, TYPE, dossierdatum, voorWie, null, null, false), bewaard(gegevens), type);
    }

    static Deelnemers deelnemers(Aanvraag aanvraag) {
        return new Deelnemers(aanvraag.personen(), aanvraag.regel());
    }

    /** The household as it is once kept: partners get the ids 11, 12 and so on, kinderen 21, 22 and so on. */
    static KlantDetails bewaard(Klantgegevens g) {
        List<PartnerGegevens> partners = new ArrayList<>();
        for (PartnerGegevens p : g.partners()) {
            PartnerId id = new PartnerId(11 + partners.size());
            partners.add(new PartnerGegevens(id, p.persoon(), p.relatievorm(), p.relatieBegin(), p.relatieEinde()));
        }
        List<KindGegevens> kinderen = new ArrayList<>();
        for (KindGegevens k : g.kinderen()) {
            kinderen.add(new KindGegevens(new KindId(21 + kinderen.size()), k.persoon(), k.kindVan(), k.partner()));
        }
        Klantgegevens metIds = new Klantgegevens(
                g.persoon(),
                g.adres(),
                g.email(),
                g.telefoon(),
                g.burgerlijkeStaat(),
                g.berekeningenVoor(),
                g.adviespartner(),
                g.klantSleutel(),
                g.relatieSleutel(),
                g.notities(),
                partners,
                kinderen);
        return new KlantDetails(KLANT, 3, metIds, Instant.parse("2026-11-01T12:00:00Z"), null);
    }

    static Klantgegevens metPartners(PartnerGegevens... partners) {
        return VoorbeeldKlant.huishouden(BerekeningenVoor.KLANT_EN_PARTNER, List.of(partners), List.of());
    }

    static PartnerGegevens partner(
            String voornaam, @Nullable LocalDate begin, @Nullable LocalDate einde, @Nullable LocalDate overleden) {
        Persoonsgegevens persoon = VoorbeeldKlant.persoon(voornaam, LocalDate.of(1961, 7, 1));
        return new PartnerGegevens(
                null,
                overleden == null ? persoon : VoorbeeldKlant.overleden(persoon, overleden),
                Relatievorm.GEHUWD,
                begin,
                einde);
    }
}
