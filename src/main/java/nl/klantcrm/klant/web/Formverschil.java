package nl.klantcrm.klant.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field in which the typed form and the stored klantdossier differ, shown side by side when two people changed it
 * at once.
 */
record Formverschil(String veld, String uwInvoer, String opgeslagen) {

    /** What values are called on the page. */
    interface Teksten {

        String tekst(String sleutel, Object... argumenten);

        String adviespartner(String id);

        String land(String code);
    }

    static List<Formverschil> tussen(KlantForm getypt, KlantForm opgeslagen, Teksten teksten) {
        Map<String, String> links = new Vlak(teksten).van(getypt);
        Map<String, String> rechts = new Vlak(teksten).van(opgeslagen);
        Set<String> velden = new LinkedHashSet<>(links.keySet());
        velden.addAll(rechts.keySet());
        return velden.stream()
                .filter(veld -> !Objects.equals(links.get(veld), rechts.get(veld)))
                .map(veld -> new Formverschil(veld, links.getOrDefault(veld, ""), rechts.getOrDefault(veld, "")))
                .toList();
    }

    /** A form as one list of labels and values, in the order of the page. */
    private static final class Vlak {

        private final Teksten teksten;
        private final Map<String, String> velden = new LinkedHashMap<>();

        Vlak(Teksten teksten) {
            this.teksten = teksten;
        }

        Map<String, String> van(KlantForm form) {
            persoon("", form.persoon());
            keuze("", "veld.burgerlijkeStaat", "burgerlijkeStaat.", form.burgerlijkeStaat());
            AdresForm adres = form.adres();
            zet("", "veld.straat", adres.straat());
            zet("", "veld.huisnummer", adres.huisnummer());
            zet("", "veld.toevoeging", adres.toevoeging());
            zet("", "veld.postcode", adres.postcode());
            zet("", "veld.plaats", adres.plaats());
            zet("", "veld.land", adres.land() == null ? "" : teksten.land(adres.land()));
            zet("", "veld.email", form.email());
            zet("", "veld.telefoon", form.telefoon());
            keuze("", "veld.berekeningenVoor", "berekeningenVoor.", form.berekeningenVoor());
            String adviespartner = form.adviespartner();
            zet("", "veld.adviespartner", adviespartner == null ? "" : teksten.adviespartner(adviespartner));
            zet("", "veld.klantSleutel", form.klantSleutel());
            zet("", "veld.relatieSleutel", form.relatieSleutel());
            zet("", "veld.notities", form.notities());
            for (int i = 0; i < form.partners().size(); i++) {
                partner(
                        teksten.tekst("rij.partners", i + 1) + " · ",
                        form.partners().get(i));
            }
            for (int i = 0; i < form.kinderen().size(); i++) {
                KindForm kind = form.kinderen().get(i);
                String plek = teksten.tekst("rij.kinderen", i + 1) + " · ";
                persoon(plek, kind.persoon());
                zet(plek, "veld.kindVan", kindVan(kind));
            }
            return velden;
        }

        private String kindVan(KindForm kind) {
            if (kind.soort() == null) {
                return "";
            }
            Integer partner = kind.partner();
            return partner == null
                    ? teksten.tekst("kindVan." + kind.soort())
                    : teksten.tekst("kindVan.genummerd." + kind.soort(), partner + 1);
        }

        private void partner(String plek, PartnerForm partner) {
            persoon(plek, partner.persoon());
            keuze(plek, "veld.relatievorm", "relatievorm.", partner.relatievorm());
            zet(plek, "veld.relatieBegin", partner.relatieBegin());
            zet(plek, "veld.relatieEinde", partner.relatieEinde());
        }

        private void persoon(String plek, PersoonForm persoon) {
            keuze(plek, "veld.geslacht", "geslacht.", persoon.geslacht());
            zet(plek, "veld.voorletters", persoon.voorletters());
            zet(plek, "veld.voornamen", persoon.voornamen());
            zet(plek, "veld.tussenvoegsel", persoon.tussenvoegsel());
            zet(plek, "veld.achternaam", persoon.achternaam());
            zet(plek, "veld.geboortenaam", persoon.geboortenaam());
            zet(plek, "veld.geboortedatum", persoon.geboortedatum());
            zet(plek, "veld.overlijdensdatum", persoon.overlijdensdatum());
        }

        private void keuze(String plek, String label, String voorvoegsel, @Nullable String waarde) {
            zet(plek, label, waarde == null || waarde.isEmpty() ? "" : teksten.tekst(voorvoegsel + waarde));
        }

        private void zet(String plek, String label, @Nullable String waarde) {
            velden.put(plek + teksten.tekst(label), waarde == null ? "" : waarde.strip());
        }
    }
}
