package nl.klantcrm.klant.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.klantcrm.klant.Klantgegevens;
import org.jspecify.annotations.Nullable;

/** A household as the values of the klant form by their paths, empty ones left out. */
final class Formvelden {

    private final Map<String, String> velden = new LinkedHashMap<>();

    private Formvelden() {}

    static Map<String, String> van(Klantgegevens g) {
        Formvelden vlak = new Formvelden();
        vlak.persoon("persoon.", PersoonForm.van(g.persoon()));
        vlak.zet("burgerlijkeStaat", g.burgerlijkeStaat());
        vlak.adres(AdresForm.van(g.adres()));
        vlak.zet("email", g.email());
        vlak.zet("telefoon", g.telefoon());
        vlak.zet("berekeningenVoor", g.berekeningenVoor());
        vlak.zet("adviespartner", g.adviespartner());
        vlak.zet("klantSleutel", g.klantSleutel());
        vlak.zet("relatieSleutel", g.relatieSleutel());
        vlak.zet("notities", g.notities());
        for (int i = 0; i < g.partners().size(); i++) {
            vlak.partner("partners[" + i + "].", PartnerForm.van(g.partners().get(i)));
        }
        for (int i = 0; i < g.kinderen().size(); i++) {
            vlak.kind("kinderen[" + i + "].", KindForm.van(g.kinderen().get(i)));
        }
        return vlak.velden;
    }

    private void adres(AdresForm adres) {
        zet("adres.straat", adres.straat());
        zet("adres.huisnummer", adres.huisnummer());
        zet("adres.toevoeging", adres.toevoeging());
        zet("adres.postcode", adres.postcode());
        zet("adres.plaats", adres.plaats());
        zet("adres.land", adres.land());
    }

    private void partner(String pad, PartnerForm partner) {
        zet(pad + "id", partner.id());
        persoon(pad + "persoon.", partner.persoon());
        zet(pad + "relatievorm", partner.relatievorm());
        zet(pad + "relatieBegin", partner.relatieBegin());
        zet(pad + "relatieEinde", partner.relatieEinde());
    }

    private void kind(String pad, KindForm kind) {
        zet(pad + "id", kind.id());
        persoon(pad + "persoon.", kind.persoon());
        zet(pad + "kindVan", kind.kindVan());
    }

    private void persoon(String pad, PersoonForm persoon) {
        zet(pad + "geslacht", persoon.geslacht());
        zet(pad + "voorletters", persoon.voorletters());
        zet(pad + "voornamen", persoon.voornamen());
        zet(pad + "tussenvoegsel", persoon.tussenvoegsel());
        zet(pad + "achternaam", persoon.achternaam());
        zet(pad + "geboortenaam", persoon.geboortenaam());
        zet(pad + "geboortedatum", persoon.geboortedatum());
        zet(pad + "overlijdensdatum", persoon.overlijdensdatum());
    }

    private void zet(String pad, @Nullable Object waarde) {
        if (waarde != null && !waarde.toString().isEmpty()) {
            velden.put(pad, waarde.toString());
        }
    }
}
