package nl.klantcrm.klant.web;

import java.util.List;
import java.util.Map;
import nl.klantcrm.klant.KlantId;
import org.jspecify.annotations.Nullable;

/**
 * The list as the page shows it. Everything is text already: a template that only puts it in place is quick, and a page
 * has hundreds of cells.
 *
 * @param aantal of klanten found, in words
 * @param leeg why there is nobody, when there is nobody
 * @param opnieuw whether this is the first page because the one that was asked for is no more
 * @param verborgen the parameters that the search form does not ask for
 * @param zonderKolommen the parameters that the choice of columns does not ask for
 * @param staat the address of this list without a page
 */
record Lijst(
        List<Kop> koppen,
        List<Rij> rijen,
        String aantal,
        @Nullable String leeg,
        boolean opnieuw,
        Bladeren bladeren,
        List<Kolomkeuze> kolommen,
        Map<String, String> verborgen,
        Map<String, String> zonderKolommen,
        String staat) {

    /**
     * The head of a column.
     *
     * @param adres that sorts by it; null when nothing does
     * @param sortering {@code ascending} or {@code descending} when the list is sorted by it
     */
    record Kop(
            String naam,
            String tekst,
            @Nullable String adres,
            @Nullable String sortering) {}

    /** @param adres of the klantdossier */
    record Rij(KlantId id, String adres, String naam, List<Cel> cellen) {

        @Override
        public String toString() {
            return "Rij[" + id + "]";
        }
    }

    record Cel(@Nullable String stijl, @Nullable String tekst) {

        @Override
        public String toString() {
            return "Cel[]";
        }
    }

    /** The addresses of other pages; null for where there is none. */
    record Bladeren(
            @Nullable String eerste,
            @Nullable String vorige,
            @Nullable String volgende,
            @Nullable String laatste,
            List<PerPagina> per) {

        public boolean nodig() {
            return vorige != null || volgende != null;
        }
    }

    /** @param adres null for the number that is shown now */
    record PerPagina(int aantal, @Nullable String adres) {}

    record Kolomkeuze(String naam, String tekst, boolean gekozen) {}

    @Override
    public String toString() {
        // Names are searched for, and found.
        return "Lijst[" + rijen.size() + "]";
    }
}
