package nl.klantcrm.klant.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klantcrm.klant.BsnProef;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/** Everything on the klant form in which somebody can type what they like, by the path of its field. */
final class Vrijetekst {

    private final Map<String, String> teksten = new LinkedHashMap<>();

    private Vrijetekst() {}

    /** The fields in which something stands that may be a BSN. */
    static List<String> metBsn(KlantForm form) {
        return van(form).teksten.entrySet().stream()
                .filter(veld -> BsnProef.vindt(veld.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Vrijetekst van(KlantForm form) {
        Vrijetekst vrij = new Vrijetekst();
        vrij.persoon("persoon.", form.persoon());
        vrij.adres(form.adres());
        vrij.zet("email", form.email());
        vrij.zet("telefoon", andersDanTelefoon(form.telefoon()));
        vrij.zet("klantSleutel", form.klantSleutel());
        vrij.zet("relatieSleutel", form.relatieSleutel());
        vrij.zet("notities", form.notities());
        for (int i = 0; i < form.partners().size(); i++) {
            vrij.persoon("partners[" + i + "].persoon.", form.partners().get(i).persoon());
        }
        for (int i = 0; i < form.kinderen().size(); i++) {
            vrij.persoon("kinderen[" + i + "].persoon.", form.kinderen().get(i).persoon());
        }
        return vrij;
    }

    private void persoon(String pad, PersoonForm persoon) {
        zet(pad + "voorletters", persoon.voorletters());
        zet(pad + "voornamen", persoon.voornamen());
        zet(pad + "tussenvoegsel", persoon.tussenvoegsel());
        zet(pad + "achternaam", persoon.achternaam());
        zet(pad + "geboortenaam", persoon.geboortenaam());
    }

    private void adres(AdresForm adres) {
        zet("adres.straat", adres.straat());
        zet("adres.huisnummer", adres.huisnummer());
        zet("adres.toevoeging", adres.toevoeging());
        zet("adres.postcode", adres.postcode());
        zet("adres.plaats", adres.plaats());
    }

    /** One in eleven numbers looks like a BSN; those that are written as a telephone number are not asked about. */
    private static @Nullable String andersDanTelefoon(@Nullable String getypt) {
        String nummer = Tekst.schoon(getypt);
        return nummer == null || "0+(".indexOf(nummer.charAt(0)) >= 0 ? null : nummer;
    }

    private void zet(String pad, @Nullable String tekst) {
        if (tekst != null) {
            teksten.put(pad, tekst);
        }
    }
}
