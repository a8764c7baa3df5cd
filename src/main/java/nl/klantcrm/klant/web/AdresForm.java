package nl.klantcrm.klant.web;

import nl.klantcrm.klant.Adres;
import nl.klantcrm.klant.Postcode;
import nl.klantcrm.web.GeenStuurtekens;
import nl.klantcrm.web.Hoogstens;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/** The address on the klant form, as typed. */
record AdresForm(
        @Hoogstens(100) @GeenStuurtekens @Nullable String straat,
        @Hoogstens(20) @GeenStuurtekens @Nullable String huisnummer,
        @Hoogstens(20) @GeenStuurtekens @Nullable String toevoeging,
        @Hoogstens(20) @GeenStuurtekens @Nullable String postcode,
        @Hoogstens(100) @GeenStuurtekens @Nullable String plaats,
        @Land @Nullable String land) {

    static final AdresForm LEEG = new AdresForm(null, null, null, null, null, Adres.NEDERLAND);

    static AdresForm van(Adres adres) {
        return new AdresForm(
                adres.straat(), adres.huisnummer(), adres.toevoeging(), adres.postcode(), adres.plaats(), adres.land());
    }

    Adres naarGegevens() {
        String gekozenLand = Formwaarde.land(land);
        String getypt = Tekst.schoon(postcode);
        String postcodeInVorm = getypt != null && gekozenLand.equals(Adres.NEDERLAND)
                ? Postcode.nederlands(getypt).orElse(getypt)
                : getypt;
        return new Adres(
                Tekst.schoon(straat),
                Tekst.schoon(huisnummer),
                Tekst.schoon(toevoeging),
                postcodeInVorm,
                Tekst.schoon(plaats),
                gekozenLand);
    }
}
