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
            keuze("", "klant.burgerlijkeStaat", "burgerlijkeStaat.", form.burgerlijkeStaat());
            AdresForm adres = form.adres();
            zet("", "klant.straat", adres.straat());
            zet("", "klant.huisnummer", adres.huisnummer());
            zet("", "klant.toevoeging", adres.toevoeging());
            zet("", "klant.postcode", adres.postcode());
            zet("", "klant.plaats", adres.plaats());
            zet("", "klant.land", adres.land() == null ? "" : teksten.land(adres.land()));
            zet("", "klant.email", form.email());
            zet("", "klant.telefoon", form.telefoon());
            keuze("", "klant.berekeningenVoor", "berekeningenVoor.", form.berekeningenVoor());
            String adviespartner = form.adviespartner();
            zet("", "klant.adviespartner", adviespartner == null ? "" : teksten.adviespartner(adviespartner));
            zet("", "klant.klantSleutel", form.klantSleutel());
            zet("", "klant.relatieSleutel", form.relatieSleutel());
            zet("", "klant.notities", form.notities());
            for (int i = 0; i < form.partners().size(); i++) {
                partner(
                        teksten.tekst("klant.partner.genummerd", i + 1) + " · ",
                        form.partners().get(i));
            }
            for (int i = 0; i < form.kinderen().size(); i++) {
                KindForm kind = form.kinderen().get(i);
                String plek = teksten.tekst("klant.kind.genummerd", i + 1) + " · ";
                persoon(plek, kind.persoon());
                zet(plek, "klant.kindVan", kindVan(kind));
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
            keuze(plek, "klant.relatievorm", "relatievorm.", partner.relatievorm());
            zet(plek, "klant.relatieBegin", partner.relatieBegin());
            zet(plek, "klant.relatieEinde", partner.relatieEinde());
        }

        private void persoon(String plek, PersoonForm persoon) {
            keuze(plek, "klant.geslacht", "geslacht.", persoon.geslacht());
            zet(plek, "klant.voorletters", persoon.voorletters());
            zet(plek, "klant.voornamen", persoon.voornamen());
            zet(plek, "klant.tussenvoegsel", persoon.tussenvoegsel());
            zet(plek, "klant.achternaam", persoon.achternaam());
            zet(plek, "klant.geboortenaam", persoon.geboortenaam());
            zet(plek, "klant.geboortedatum", persoon.geboortedatum());
            zet(plek, "klant.overlijdensdatum", persoon.overlijdensdatum());
        }

        private void keuze(String plek, String label, String voorvoegsel, @Nullable String waarde) {
            zet(plek, label, waarde == null || waarde.isEmpty() ? "" : teksten.tekst(voorvoegsel + waarde));
        }

        private void zet(String plek, String label, @Nullable String waarde) {
            velden.put(plek + teksten.tekst(label), waarde == null ? "" : waarde.strip());
        }
    }
}
