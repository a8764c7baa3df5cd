package nl.klantcrm.klant.web;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import nl.klantcrm.klant.KlantweergaveRegel;
import nl.klantcrm.web.GeenStuurtekens;
import nl.klantcrm.web.Hoogstens;
import nl.klantcrm.web.Ingevuld;
import nl.klantcrm.web.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A saved view, as typed.
 *
 * @param versie that was opened; none for a new view
 * @param gedeeld {@code true} when everybody may use it
 * @param staat of a new view: the address of the list
 */
record KlantweergaveForm(
        @Pattern(regexp = "\\d{1,9}") @Nullable String versie,
        @Ingevuld @Hoogstens(60) @GeenStuurtekens @Nullable String naam,
        @Pattern(regexp = "true") @Nullable String gedeeld,
        @Nullable String staat) {

    static KlantweergaveForm nieuw(Lijststaat staat) {
        return new KlantweergaveForm(null, null, null, staat.adres());
    }

    static KlantweergaveForm van(KlantweergaveRegel weergave) {
        return new KlantweergaveForm(
                Integer.toString(weergave.versie()), weergave.naam(), weergave.gedeeld() ? "true" : null, null);
    }

    /** The same text for a newer version of what is stored. */
    KlantweergaveForm opVersie(int nieuwer) {
        return new KlantweergaveForm(Integer.toString(nieuwer), naam, gedeeld, staat);
    }

    String gekozenNaam() {
        return Objects.requireNonNull(Tekst.schoon(naam));
    }

    boolean isGedeeld() {
        return "true".equals(gedeeld);
    }

    /** Whatever was sent, only what the list understands is kept. */
    Lijststaat gekozenStaat() {
        return Lijststaat.vanAdres(staat == null ? "" : staat);
    }

    /** @throws NumberFormatException without a version, which no form of ours leaves out */
    int geopendeVersie() {
        return Integer.parseInt(String.valueOf(versie));
    }

    @Override
    public String toString() {
        return "KlantweergaveForm[]";
    }
}
