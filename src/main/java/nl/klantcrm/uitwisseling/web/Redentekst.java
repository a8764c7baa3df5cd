package nl.klantcrm.uitwisseling.web;

import java.util.List;
import java.util.Set;
import nl.klantcrm.uitwisseling.Reden;
import nl.klantcrm.web.Velden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts into words why a row is not simply new. */
@Component
class Redentekst {

    private static final Set<String> OVER_EEN_KLANT =
            Set.of("uitwisseling.reden.bestaand", "uitwisseling.reden.dubbel");

    private final MessageSource teksten;
    private final Velden velden;

    Redentekst(MessageSource teksten, Velden velden) {
        this.teksten = teksten;
        this.velden = velden;
    }

    String tekst(Reden reden) {
        return tekst(reden.code(), reden.argumenten().toArray());
    }

    /** The heading in the file where there is one, for that is what the user knows; else what the form calls it. */
    String veld(Reden reden, List<String> koppen) {
        Integer kolom = reden.kolom();
        if (kolom != null && kolom < koppen.size()) {
            return koppen.get(kolom);
        }
        return reden.veld().isEmpty() ? "" : label(reden.veld());
    }

    /** {@code Partner 1 Achternaam}, in the language of the user. */
    String label(String veld) {
        String naam = velden.naam(veld);
        String label = tekst(naam.equals("klantnummer") ? "klant.nummer" : "veld." + naam);
        String lijst = velden.lijst(veld);
        return lijst.isEmpty() ? label : tekst("rij." + lijst, velden.nummer(veld)) + " " + label;
    }

    /** Where the klant is that a reason names. */
    static @Nullable String pad(Reden reden) {
        return OVER_EEN_KLANT.contains(reden.code())
                ? "/klanten/"
                        + Long.parseLong(
                                String.valueOf(reden.argumenten().get(0)).replaceAll("\\D", ""))
                : null;
    }

    private String tekst(String sleutel, Object... argumenten) {
        // The key is the text of last resort: a missing translation must not cost the user the page.
        return String.valueOf(teksten.getMessage(sleutel, argumenten, sleutel, LocaleContextHolder.getLocale()));
    }
}
