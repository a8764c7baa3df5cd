package nl.klantcrm.klant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import org.jspecify.annotations.Nullable;

/** The rules that hold within one household, whoever hands it in. Collects every breach before it refuses. */
final class Huishoudregels {

    static final LocalDate VROEGSTE_DATUM = LocalDate.of(1900, 1, 1);

    private final Klantgegevens gegevens;
    private final LocalDate vandaag;
    private final List<Overtreding> overtredingen = new ArrayList<>();

    private Huishoudregels(Klantgegevens gegevens, LocalDate vandaag) {
        this.gegevens = gegevens;
        this.vandaag = vandaag;
    }

    /** @throws OngeldigeInvoerException naming every field that breaks a rule */
    static void eis(Klantgegevens gegevens, LocalDate vandaag) {
        List<Overtreding> gevonden = toets(gegevens, vandaag);
        if (!gevonden.isEmpty()) {
            throw new OngeldigeInvoerException(gevonden);
        }
    }

    /** Every field that breaks a rule; nothing when all is well. */
    static List<Overtreding> toets(Klantgegevens gegevens, LocalDate vandaag) {
        return new Huishoudregels(gegevens, vandaag).toets();
    }

    private List<Overtreding> toets() {
        toetsPersoon("persoon", gegevens.persoon());
        verplichteGeboortedatum("persoon", gegevens.persoon());
        toetsAdres();
        for (int i = 0; i < gegevens.partners().size(); i++) {
            toetsPartner("partners[" + i + "].", gegevens.partners().get(i));
        }
        for (int i = 0; i < gegevens.kinderen().size(); i++) {
            toetsKind("kinderen[" + i + "].", gegevens.kinderen().get(i));
        }
        toetsRelaties();
        if (gegevens.berekeningenVoor() == BerekeningenVoor.KLANT_EN_PARTNER
                && gegevens.partners().isEmpty()) {
            meld("berekeningenVoor", "klant.fout.partnerNodig");
        }
        return overtredingen;
    }

    private void toetsPersoon(String pad, Persoonsgegevens persoon) {
        toetsDatum(pad + ".geboortedatum", persoon.geboortedatum());
        toetsDatum(pad + ".overlijdensdatum", persoon.overlijdensdatum());
        nietVoor(
                pad + ".overlijdensdatum",
                persoon.overlijdensdatum(),
                persoon.geboortedatum(),
                "klant.fout.voorGeboorte");
    }

    private void verplichteGeboortedatum(String pad, Persoonsgegevens persoon) {
        if (persoon.geboortedatum() == null) {
            meld(pad + ".geboortedatum", "Ingevuld");
        }
    }

    private void toetsAdres() {
        String postcode = gegevens.adres().postcode();
        if (gegevens.adres().inNederland()
                && postcode != null
                && Postcode.nederlands(postcode).isEmpty()) {
            meld("adres.postcode", "klant.fout.postcode");
        }
    }

    private void toetsPartner(String pad, PartnerGegevens partner) {
        toetsPersoon(pad + "persoon", partner.persoon());
        toetsDatum(pad + "relatieBegin", partner.relatieBegin());
        toetsDatum(pad + "relatieEinde", partner.relatieEinde());
        for (LocalDate geboorte : new LocalDate[] {
            partner.persoon().geboortedatum(), gegevens.persoon().geboortedatum()
        }) {
            nietVoor(pad + "relatieBegin", partner.relatieBegin(), geboorte, "klant.fout.relatieVoorGeboorte");
            nietVoor(pad + "relatieEinde", partner.relatieEinde(), geboorte, "klant.fout.relatieVoorGeboorte");
        }
        nietVoor(pad + "relatieEinde", partner.relatieEinde(), partner.relatieBegin(), "klant.fout.eindeVoorBegin");
    }

    private void toetsKind(String pad, KindGegevens kind) {
        toetsPersoon(pad + "persoon", kind.persoon());
        verplichteGeboortedatum(pad + "persoon", kind.persoon());
        if (kind.kindVan().viaKlant()) {
            naOuder(pad, kind, gegevens.persoon());
        }
        Integer partner = kind.partner();
        if (kind.kindVan().viaPartner() != (partner != null)
                || (partner != null
                        && (partner < 0 || partner >= gegevens.partners().size()))) {
            meld(pad + "kindVan", "klant.fout.kindVan");
        } else if (partner != null) {
            naOuder(pad, kind, gegevens.partners().get(partner).persoon());
        }
    }

    private void naOuder(String pad, KindGegevens kind, Persoonsgegevens ouder) {
        LocalDate kindGeboren = kind.persoon().geboortedatum();
        LocalDate ouderGeboren = ouder.geboortedatum();
        if (kindGeboren != null && ouderGeboren != null && !kindGeboren.isAfter(ouderGeboren)) {
            meld(pad + "persoon.geboortedatum", "klant.fout.kindVoorOuder");
        }
    }

    /** At most one partner is current, and no two relations are known to overlap. */
    private void toetsRelaties() {
        List<PartnerGegevens> partners = gegevens.partners();
        for (int i = 0; i < partners.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (partners.get(i).huidig() && partners.get(j).huidig()) {
                    meld("partners[" + i + "].relatieEinde", "klant.fout.tweePartners");
                } else if (overlappen(partners.get(i), partners.get(j))) {
                    meld("partners[" + i + "].relatieBegin", "klant.fout.overlap");
                }
            }
        }
    }

    /** Ending one relation and beginning the next on the same day is no overlap; an unknown begin proves none. */
    private static boolean overlappen(PartnerGegevens een, PartnerGegevens ander) {
        return beginVoor(een, ander.laatsteDag()) && beginVoor(ander, een.laatsteDag());
    }

    private static boolean beginVoor(PartnerGegevens partner, @Nullable LocalDate dag) {
        LocalDate begin = partner.relatieBegin() != null ? partner.relatieBegin() : partner.laatsteDag();
        return begin != null && (dag == null || begin.isBefore(dag));
    }

    private void toetsDatum(String veld, @Nullable LocalDate datum) {
        if (datum != null && datum.isAfter(vandaag)) {
            meld(veld, "klant.fout.toekomst");
        } else if (datum != null && datum.isBefore(VROEGSTE_DATUM)) {
            meld(veld, "klant.fout.voor1900");
        }
    }

    private void nietVoor(String veld, @Nullable LocalDate datum, @Nullable LocalDate grens, String code) {
        if (datum != null && grens != null && datum.isBefore(grens)) {
            meld(veld, code);
        }
    }

    private void meld(String veld, String code) {
        Overtreding overtreding = Overtreding.van(veld, code);
        if (!overtredingen.contains(overtreding)) {
            overtredingen.add(overtreding);
        }
    }
}
