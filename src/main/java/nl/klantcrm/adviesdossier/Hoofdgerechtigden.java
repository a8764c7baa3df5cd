package nl.klantcrm.adviesdossier;

import java.util.Optional;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.klant.PartnerId;
import nl.klantcrm.klant.Persoonsnaam;
import org.jspecify.annotations.Nullable;

/**
 * Who the hoofdgerechtigde of an adviesdossier would be, before it is made.
 *
 * @param partner null when the klantdossier has no partner
 */
public record Hoofdgerechtigden(Kandidaat klant, @Nullable Kandidaat partner) {

    /**
     * @param partner which partner this is; null for the klant
     * @param reden why this person cannot be hoofdgerechtigde; null for who can
     */
    public record Kandidaat(
            @Nullable PartnerId partner,
            Persoonsnaam naam,
            @Nullable Reden reden) {}

    static Hoofdgerechtigden van(Klantgegevens gegevens, Selecteerbaarheid regel) {
        Optional<Reden> tegenKlant = regel.redenTegenKlant(gegevens.persoon());
        Partnerkeuze keuze = new Partnerkeuze(gegevens.partners(), regel);
        return new Hoofdgerechtigden(
                new Kandidaat(null, gegevens.persoon().naam(), tegenKlant.orElse(null)),
                keuze.bedoelde().map(p -> kandidaat(p, keuze)).orElse(null));
    }

    private static Kandidaat kandidaat(PartnerGegevens partner, Partnerkeuze keuze) {
        return new Kandidaat(
                partner.id(),
                partner.persoon().naam(),
                keuze.redenTegen(partner).orElse(null));
    }

    @Override
    public String toString() {
        return "Hoofdgerechtigden[]";
    }
}
