package nl.klantcrm.klant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.gedeeld.Overtreding;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept on one household, as one value: what a form hands in, what a klantdossier hands out
 * and what a momentopname is taken of.
 *
 * @param klantSleutel KlantID, a key of the office's own administration
 * @param relatieSleutel RelatieID, likewise
 */
public record Klantgegevens(
        Persoonsgegevens persoon,
        Adres adres,
        @Nullable String email,
        @Nullable String telefoon,
        @Nullable BurgerlijkeStaat burgerlijkeStaat,
        BerekeningenVoor berekeningenVoor,
        @Nullable AdviespartnerId adviespartner,
        @Nullable String klantSleutel,
        @Nullable String relatieSleutel,
        @Nullable String notities,
        List<PartnerGegevens> partners,
        List<KindGegevens> kinderen) {

    public Klantgegevens {
        partners = List.copyOf(partners);
        kinderen = List.copyOf(kinderen);
    }

    public Optional<PartnerGegevens> huidigePartner() {
        return partners.stream().filter(PartnerGegevens::huidig).findFirst();
    }

    /** The rules among the persons and dates of the household that this one breaks; none when it may be kept. */
    public List<Overtreding> overtredingen(LocalDate vandaag) {
        return Huishoudregels.toets(this, vandaag);
    }

    @Override
    public String toString() {
        return "Klantgegevens[" + partners.size() + " partners, " + kinderen.size() + " kinderen]";
    }
}
