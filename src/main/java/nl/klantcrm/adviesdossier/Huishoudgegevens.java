package nl.klantcrm.adviesdossier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.klantcrm.klant.Adres;
import nl.klantcrm.klant.BurgerlijkeStaat;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.Klantgegevens;
import org.jspecify.annotations.Nullable;

/**
 * What a momentopname keeps of the household beside its persons.
 *
 * @param klantVersie version of the klantdossier it was taken of
 * @param klantSleutel KlantID, a key of the office's own administration
 * @param relatieSleutel RelatieID, likewise
 */
@Embeddable
public record Huishoudgegevens(
        String klantnummer,
        int klantVersie,
        @Nullable String klantSleutel,
        @Nullable String relatieSleutel,
        @Embedded Adres adres,
        @Nullable String email,
        @Nullable String telefoon,
        @Enumerated(EnumType.STRING) @Nullable BurgerlijkeStaat burgerlijkeStaat) {

    static Huishoudgegevens van(KlantDetails klant) {
        Klantgegevens gegevens = klant.gegevens();
        return new Huishoudgegevens(
                klant.nummer().toString(),
                klant.versie(),
                gegevens.klantSleutel(),
                gegevens.relatieSleutel(),
                gegevens.adres(),
                gegevens.email(),
                gegevens.telefoon(),
                gegevens.burgerlijkeStaat());
    }

    @Override
    public String toString() {
        return "Huishoudgegevens[" + klantnummer + "]";
    }
}
