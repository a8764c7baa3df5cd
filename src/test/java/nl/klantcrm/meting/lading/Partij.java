package nl.klantcrm.meting.lading;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.klantcrm.adviesdossier.AdviesdossierDetails;
import nl.klantcrm.adviesdossier.Huishoudgegevens;
import nl.klantcrm.adviesdossier.Typekenmerken;
import nl.klantcrm.adviesdossier.VastgelegdPersoon;
import nl.klantcrm.adviesdossier.Vraag;
import nl.klantcrm.klant.Adres;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.Klantbrug;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.Persoonsgegevens;
import org.jspecify.annotations.Nullable;

/** Some households with their adviesdossiers as rows of the tables. */
final class Partij {

    static final List<String> TABELLEN = List.of(
            "klant",
            "partner",
            "kind",
            "adviesdossier",
            "momentopname",
            "momentopname_persoon",
            "adviesdossier_gekozen_kind");

    private static final String[] PERSOON = {
        "geslacht",
        "voorletters",
        "voornamen",
        "tussenvoegsel",
        "achternaam",
        "geboortenaam",
        "geboortedatum",
        "overlijdensdatum"
    };
    private static final String[] ADRES = {"straat", "huisnummer", "toevoeging", "postcode", "plaats", "land"};
    private static final String[] CONTACT = {"email", "telefoon", "burgerlijke_staat"};

    private final Kopie klanten =
            new Kopie("klant", namen(new String[] {"id", "versie"}, PERSOON, ADRES, CONTACT, new String[] {
                "berekeningen_voor",
                "adviespartner_id",
                "klant_sleutel",
                "relatie_sleutel",
                "notities",
                "zoektekst",
                "zoektekst_versie",
                "aangemaakt_op",
                "gewijzigd_op"
            }));
    private final Kopie partners =
            new Kopie("partner", namen(new String[] {"id", "klant_id", "volgorde"}, PERSOON, new String[] {
                "relatievorm", "relatie_begin", "relatie_einde"
            }));
    private final Kopie kinderen = new Kopie(
            "kind",
            namen(new String[] {"id", "klant_id", "volgorde"}, PERSOON, new String[] {"kind_van", "partner_id"}));
    private final Kopie dossiers = new Kopie(
            "adviesdossier",
            "id",
            "versie",
            "dossiernummer",
            "klant_id",
            "adviestype_id",
            "dossierdatum",
            "omschrijving",
            "voor_wie",
            "status",
            "rekenen_met_partner",
            "gekozen_partner",
            "rekenen_met_kinderen",
            "aangemaakt_op",
            "aangemaakt_door",
            "behandelaar_id",
            "definitief_op",
            "definitief_door");
    private final Kopie momentopnamen = new Kopie(
            "momentopname",
            namen(
                    new String[] {
                        "adviesdossier_id",
                        "genomen_op",
                        "klant_versie",
                        "klantnummer",
                        "klant_sleutel",
                        "relatie_sleutel"
                    },
                    ADRES,
                    CONTACT,
                    new String[] {
                        "type_naam",
                        "laadt_partner",
                        "laadt_kinderen",
                        "ex_partner_toegestaan",
                        "partner_verplicht",
                        "bewaarklasse"
                    }));
    private final Kopie personen = new Kopie(
            "momentopname_persoon",
            namen(
                    new String[] {"adviesdossier_id", "volgnummer", "rol", "herkomst", "persoon_id"},
                    PERSOON,
                    new String[] {"relatievorm", "relatie_begin", "relatie_einde", "kind_van", "ouder_partner_id"}));
    private final Kopie gekozen = new Kopie("adviesdossier_gekozen_kind", "adviesdossier_id", "volgnummer");

    /** In the order in which they refer to each other. */
    List<Kopie> kopieen() {
        return List.of(klanten, partners, kinderen, dossiers, momentopnamen, personen, gekozen);
    }

    /** @param toeval decides about the dossiers of this household */
    void voegToe(Huishouden huishouden, Dossiergenerator generator, SplittableRandom toeval) {
        voegToe(huishouden);
        for (AdviesdossierDetails dossier : generator.maak(huishouden, toeval)) {
            voegToe(dossier, toeval.nextInt(10) < 7);
        }
    }

    void voegToe(Huishouden huishouden) {
        KlantDetails klant = huishouden.klant();
        Klantgegevens g = klant.gegevens();
        long nr = huishouden.nr();
        klanten.rij(waarden(
                reeks(nr, klant.versie()),
                persoon(g.persoon()),
                adres(g.adres()),
                reeks(g.email(), g.telefoon(), g.burgerlijkeStaat()),
                reeks(
                        g.berekeningenVoor(),
                        g.adviespartner(),
                        g.klantSleutel(),
                        g.relatieSleutel(),
                        g.notities(),
                        Klantbrug.zoektekst(klant),
                        Klantbrug.ZOEKTEKST_VERSIE,
                        huishouden.aangemaaktOp(),
                        klant.gewijzigdOp())));
        int plek = 0;
        for (PartnerGegevens p : g.partners()) {
            Object[] relatie = reeks(p.relatievorm(), p.relatieBegin(), p.relatieEinde());
            partners.rij(waarden(reeks(id(p), nr, plek++), persoon(p.persoon()), relatie));
        }
        plek = 0;
        for (KindGegevens k : g.kinderen()) {
            Long ouder = k.partner() == null ? null : id(g.partners().get(k.partner()));
            long id = k.id() == null ? 0 : k.id().waarde();
            kinderen.rij(waarden(reeks(id, nr, plek++), persoon(k.persoon()), reeks(k.kindVan(), ouder)));
        }
    }

    /** @param definitief whether the advice has been issued */
    private void voegToe(AdviesdossierDetails d, boolean definitief) {
        long id = d.id().waarde();
        List<VastgelegdPersoon> partner = gekozen(d.partnervraag());
        List<VastgelegdPersoon> kroost = gekozen(d.kinderenvraag());
        dossiers.rij(
                id,
                d.versie(),
                d.nummer(),
                d.klant(),
                d.typeId(),
                d.dossierdatum(),
                d.omschrijving(),
                d.voorWie(),
                definitief ? "DEFINITIEF" : "CONCEPT",
                !partner.isEmpty(),
                partner.isEmpty() ? null : partner.get(0).volgnummer(),
                !kroost.isEmpty(),
                d.aangemaaktOp(),
                d.aangemaaktDoor(),
                d.behandelaar(),
                definitief ? d.aangemaaktOp() : null,
                definitief ? d.aangemaaktDoor() : null);
        Huishoudgegevens h = d.huishouden();
        Typekenmerken t = d.type();
        momentopnamen.rij(waarden(
                reeks(id, d.genomenOp(), h.klantVersie(), h.klantnummer(), h.klantSleutel(), h.relatieSleutel()),
                adres(h.adres()),
                reeks(h.email(), h.telefoon(), h.burgerlijkeStaat()),
                reeks(
                        t.naam(),
                        t.laadtPartner(),
                        t.laadtKinderen(),
                        t.exPartnerToegestaan(),
                        t.partnerVerplicht(),
                        t.bewaarklasse())));
        d.personen().forEach(p -> voegToe(id, p));
        kroost.forEach(k -> gekozen.rij(id, k.volgnummer()));
    }

    private void voegToe(long dossier, VastgelegdPersoon p) {
        personen.rij(waarden(
                reeks(dossier, p.volgnummer(), p.rol(), p.herkomst(), p.persoonId()),
                persoon(p.persoon()),
                reeks(p.relatievorm(), p.relatieBegin(), p.relatieEinde(), p.kindVan(), p.ouderPartnerId())));
    }

    private static List<VastgelegdPersoon> gekozen(@Nullable Vraag vraag) {
        return vraag == null ? List.of() : vraag.gekozen();
    }

    private static long id(PartnerGegevens partner) {
        return partner.id() == null ? 0 : partner.id().waarde();
    }

    private static @Nullable Object[] persoon(Persoonsgegevens p) {
        return reeks(
                p.geslacht(),
                p.naam().voorletters(),
                p.naam().voornamen(),
                p.naam().tussenvoegsel(),
                p.naam().achternaam(),
                p.naam().geboortenaam(),
                p.geboortedatum(),
                p.overlijdensdatum());
    }

    private static @Nullable Object[] adres(Adres a) {
        return reeks(a.straat(), a.huisnummer(), a.toevoeging(), a.postcode(), a.plaats(), a.land());
    }

    private static @Nullable Object[] reeks(@Nullable Object... waarden) {
        return waarden;
    }

    private static @Nullable Object[] waarden(@Nullable Object[]... delen) {
        List<@Nullable Object> alle = new ArrayList<>();
        for (Object[] deel : delen) {
            for (Object waarde : deel) {
                alle.add(waarde);
            }
        }
        return alle.toArray();
    }

    private static String[] namen(String[]... delen) {
        return Stream.of(delen).flatMap(Stream::of).toArray(String[]::new);
    }
}
