package nl.klantcrm.uitwisseling.web;

import jakarta.validation.constraints.Pattern;
import nl.klantcrm.uitwisseling.Importkeuzes;
import nl.klantcrm.uitwisseling.Importkeuzes.Bestaande;
import nl.klantcrm.uitwisseling.Importkeuzes.Dubbele;
import nl.klantcrm.web.EenVan;
import org.jspecify.annotations.Nullable;

/**
 * The form that starts an import, with what is to become of the rows that are not simply new.
 *
 * @param versie of the import as it was shown
 */
record StartForm(
        @Pattern(regexp = "\\d{1,9}") @Nullable String versie,
        @EenVan(Bestaande.class) @Nullable String bestaande,
        @EenVan(Dubbele.class) @Nullable String dubbele,
        @Pattern(regexp = "(true)?") @Nullable String bsnBewaren) {

    static StartForm leeg(int versie) {
        return new StartForm(String.valueOf(versie), null, null, null);
    }

    int nummer() {
        return versie == null ? -1 : Integer.parseInt(versie);
    }

    boolean kiestBestaande() {
        return bestaande != null && !bestaande.isEmpty();
    }

    boolean kiestDubbele() {
        return dubbele != null && !dubbele.isEmpty();
    }

    /** To be called on a valid form only. What was not asked, is not done. */
    Importkeuzes keuzes() {
        return new Importkeuzes(
                bestaande == null || bestaande.isEmpty() ? Bestaande.OVERSLAAN : Bestaande.valueOf(bestaande),
                dubbele == null || dubbele.isEmpty() ? Dubbele.OVERSLAAN : Dubbele.valueOf(dubbele),
                "true".equals(bsnBewaren));
    }
}
