package nl.klantcrm.klant.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.klant.Adres;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.Persoonsgegevens;
import nl.klantcrm.klant.Persoonsnaam;
import org.jspecify.annotations.Nullable;

/**
 * One field in which what was typed and the stored klantdossier differ, or one person who is in one of the two only,
 * shown side by side when two people changed it at once. Both as they are kept: spaces and spelling are no difference.
 */
record Formverschil(String veld, String uwInvoer, String opgeslagen) {

    /** What values are called on the page. */
    interface Teksten {

        String tekst(String sleutel, Object... argumenten);

        String adviespartner(AdviespartnerId id);

        String land(String code);

        String datum(@Nullable LocalDate datum);
    }

    static List<Formverschil> van(Samenvoeging samen, Teksten teksten) {
        List<Formverschil> verschillen = new ArrayList<>();
        velden("", Vlak.van(samen.getypt(), teksten), Vlak.van(samen.opgeslagen(), teksten), verschillen);
        for (int i = 0; i < samen.partners().size(); i++) {
            Rijpaar<PartnerGegevens> paar = samen.partners().get(i);
            String plek = teksten.tekst("rij.partners", i + 1);
            if (paar.getypt() != null && paar.opgeslagen() != null) {
                velden(plek, Vlak.van(paar.getypt(), teksten), Vlak.van(paar.opgeslagen(), teksten), verschillen);
            } else {
                verschillen.add(persoon(plek, paar, paar.wie().persoon(), teksten));
            }
        }
        for (int i = 0; i < samen.kinderen().size(); i++) {
            Rijpaar<KindGegevens> paar = samen.kinderen().get(i);
            String plek = teksten.tekst("rij.kinderen", i + 1);
            if (paar.getypt() != null && paar.opgeslagen() != null) {
                velden(plek, Vlak.van(paar.getypt(), teksten), Vlak.van(paar.opgeslagen(), teksten), verschillen);
            } else {
                verschillen.add(persoon(plek, paar, paar.wie().persoon(), teksten));
            }
        }
        return verschillen;
    }

    private static void velden(String plek, Vlak getypt, Vlak opgeslagen, List<Formverschil> verschillen) {
        getypt.velden.forEach((veld, uw) -> {
            String nu = opgeslagen.velden.getOrDefault(veld, "");
            if (!uw.equals(nu)) {
                verschillen.add(new Formverschil(plek.isEmpty() ? veld : plek + " · " + veld, uw, nu));
            }
        });
    }

    /** On the side where the person is not, it says why, and what saving does. */
    private static Formverschil persoon(String plek, Rijpaar<?> paar, Persoonsgegevens persoon, Teksten teksten) {
        String naam = persoon.naam().volledig();
        String gevolg = teksten.tekst("klant.conflict." + paar.lot());
        return paar.getypt() == null ? new Formverschil(plek, gevolg, naam) : new Formverschil(plek, naam, gevolg);
    }

    /** The klant, a partner or a kind as one list of labels and values, in the order of the page. */
    private static final class Vlak {

        private final Teksten teksten;
        private final Map<String, String> velden = new LinkedHashMap<>();

        private Vlak(Teksten teksten) {
            this.teksten = teksten;
        }

        static Vlak van(Klantgegevens g, Teksten teksten) {
            Vlak vlak = new Vlak(teksten);
            vlak.persoon(g.persoon());
            vlak.keuze("veld.burgerlijkeStaat", "burgerlijkeStaat.", g.burgerlijkeStaat());
            vlak.adres(g.adres());
            vlak.zet("veld.email", g.email());
            vlak.zet("veld.telefoon", g.telefoon());
            vlak.keuze("veld.berekeningenVoor", "berekeningenVoor.", g.berekeningenVoor());
            AdviespartnerId adviespartner = g.adviespartner();
            vlak.zet("veld.adviespartner", adviespartner == null ? null : teksten.adviespartner(adviespartner));
            vlak.zet("veld.klantSleutel", g.klantSleutel());
            vlak.zet("veld.relatieSleutel", g.relatieSleutel());
            vlak.zet("veld.notities", g.notities());
            return vlak;
        }

        static Vlak van(PartnerGegevens partner, Teksten teksten) {
            Vlak vlak = new Vlak(teksten);
            vlak.persoon(partner.persoon());
            vlak.keuze("veld.relatievorm", "relatievorm.", partner.relatievorm());
            vlak.zet("veld.relatieBegin", teksten.datum(partner.relatieBegin()));
            vlak.zet("veld.relatieEinde", teksten.datum(partner.relatieEinde()));
            return vlak;
        }

        static Vlak van(KindGegevens kind, Teksten teksten) {
            Vlak vlak = new Vlak(teksten);
            vlak.persoon(kind.persoon());
            Integer partner = kind.partner();
            vlak.zet(
                    "veld.kindVan",
                    partner == null
                            ? teksten.tekst("kindVan." + kind.kindVan())
                            : teksten.tekst("kindVan.genummerd." + kind.kindVan(), partner + 1));
            return vlak;
        }

        private void persoon(Persoonsgegevens persoon) {
            Persoonsnaam naam = persoon.naam();
            keuze("veld.geslacht", "geslacht.", persoon.geslacht());
            zet("veld.voorletters", naam.voorletters());
            zet("veld.voornamen", naam.voornamen());
            zet("veld.tussenvoegsel", naam.tussenvoegsel());
            zet("veld.achternaam", naam.achternaam());
            zet("veld.geboortenaam", naam.geboortenaam());
            zet("veld.geboortedatum", teksten.datum(persoon.geboortedatum()));
            zet("veld.overlijdensdatum", teksten.datum(persoon.overlijdensdatum()));
        }

        private void adres(Adres adres) {
            zet("veld.straat", adres.straat());
            zet("veld.huisnummer", adres.huisnummer());
            zet("veld.toevoeging", adres.toevoeging());
            zet("veld.postcode", adres.postcode());
            zet("veld.plaats", adres.plaats());
            zet("veld.land", teksten.land(adres.land()));
        }

        private void keuze(String label, String voorvoegsel, @Nullable Enum<?> waarde) {
            zet(label, waarde == null ? null : teksten.tekst(voorvoegsel + waarde));
        }

        private void zet(String label, @Nullable String waarde) {
            velden.put(teksten.tekst(label), waarde == null ? "" : waarde);
        }
    }
}
