package nl.klantcrm.klant;

import java.util.Map;
import java.util.Objects;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import org.jspecify.annotations.Nullable;

/**
 * Putting one value of the history back.
 *
 * @param klant as it stands
 * @param nu the text of the value that stands there now; null for none, or when the person is gone
 * @param partnernamen by whom kinderen are said to be
 * @param bezwaar why it cannot be done; null when it can, as far as the rules of the household agree
 */
public record Terugzetting(
        KlantDetails klant,
        Wijzigingsregel regel,
        @Nullable String nu,
        Map<PartnerId, String> partnernamen,
        @Nullable Bezwaar bezwaar) {

    /** Why a value cannot be put back. */
    public enum Bezwaar {
        /** The klantdossier is anonymised, which nothing undoes. */
        GEANONIMISEERD,
        /** The partner or kind is no longer in the klantdossier. */
        PERSOON_WEG,
        /** The partner who would be a parent again is no longer in the klantdossier. */
        OUDER_WEG,
        /** The value held what may be a BSN, or was erased; the history does not know it. */
        NIET_BEWAARD,
        /** The field has this value. */
        STAAT_ER_AL
    }

    static Terugzetting van(KlantDetails klant, Wijzigingsregel regel, Map<PartnerId, String> partnernamen) {
        Huishoudvelden velden = new Huishoudvelden(klant.gegevens());
        String nu = velden.persoon(regel.wie())
                .map(persoon -> persoon.waarden().tekst(veld(regel)))
                .orElse(null);
        return new Terugzetting(
                klant,
                regel,
                nu,
                partnernamen,
                klant.geanonimiseerd() ? Bezwaar.GEANONIMISEERD : bezwaar(velden, regel, nu));
    }

    private static @Nullable Bezwaar bezwaar(Huishoudvelden velden, Wijzigingsregel regel, @Nullable String nu) {
        if (velden.persoon(regel.wie()).isEmpty()) {
            return Bezwaar.PERSOON_WEG;
        }
        String van = regel.van();
        if (Objects.equals(van, nu)) {
            return Bezwaar.STAAT_ER_AL;
        }
        if (van == null) {
            return veld(regel).verplicht() ? Bezwaar.NIET_BEWAARD : null;
        }
        if (veld(regel).soort() == Klantveld.Soort.OUDERS) {
            PartnerId ouder = Ouders.van(van).partner();
            boolean weg = ouder != null && velden.persoon(PersoonId.van(ouder)).isEmpty();
            return weg ? Bezwaar.OUDER_WEG : null;
        }
        return BsnProef.gemaskeerd(van) ? Bezwaar.NIET_BEWAARD : null;
    }

    /** @throws OngeldigeInvoerException when there is a bezwaar */
    Klantgegevens gegevens() {
        if (bezwaar != null) {
            throw new OngeldigeInvoerException("", "historie.bezwaar." + bezwaar);
        }
        return new Huishoudvelden(klant.gegevens()).met(regel.wie(), veld(regel), regel.van());
    }

    @Override
    public String toString() {
        return "Terugzetting[" + regel + ", " + bezwaar + "]";
    }

    private static Klantveld veld(Wijzigingsregel regel) {
        return Objects.requireNonNull(regel.veld(), "only a line about a field is put back");
    }
}
