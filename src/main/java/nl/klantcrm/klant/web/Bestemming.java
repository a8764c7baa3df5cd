package nl.klantcrm.klant.web;

import nl.klantcrm.klant.KlantId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Where the adviser came from to the klant form, and goes back to. */
enum Bestemming {
    KLANT("/klanten"),
    ADVIESDOSSIER("/adviesdossiers/nieuw");

    private final String annuleren;

    Bestemming(String annuleren) {
        this.annuleren = annuleren;
    }

    static Bestemming van(@Nullable String naar) {
        return "adviesdossier".equals(naar) ? ADVIESDOSSIER : KLANT;
    }

    String annuleren(@Nullable KlantId id) {
        return id == null ? annuleren : "/klanten/" + id;
    }

    /** The form in a panel over the adviesdossier closes and says which klant it made; else the next page opens. */
    Object naOpslaan(KlantId id, boolean htmx) {
        if (this == KLANT) {
            return "redirect:/klanten/" + id;
        }
        if (!htmx) {
            return "redirect:/adviesdossiers/nieuw?klant=" + id;
        }
        return ResponseEntity.status(HttpStatus.NO_CONTENT)
                .header("HX-Trigger", "{\"klant-opgeslagen\": {\"id\": " + id + "}}")
                .build();
    }
}
