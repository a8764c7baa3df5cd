package nl.klantcrm.klant.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klantcrm.klant.KlantId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the adviseur came from to the klant form, and goes back to.
 *
 * @param naar as it stands in the address and in the form: null for the klantdossier itself, {@code adviesdossier} for
 *     the panel over a new adviesdossier, {@code adviesdossier-} with a key for a new adviesdossier that waits under it
 */
record Bestemming(@Nullable String naar) {

    static final Bestemming KLANT = new Bestemming(null);

    private static final Pattern ADVIESDOSSIER = Pattern.compile("adviesdossier(-(?<concept>[A-Za-z0-9_-]{22}))?");

    /** @param naar as sent, which may be anything; what is not known leads to the klantdossier */
    static Bestemming van(@Nullable String naar) {
        return naar != null && ADVIESDOSSIER.matcher(naar).matches() ? new Bestemming(naar) : KLANT;
    }

    boolean inPaneel() {
        return naar != null && concept().isEmpty();
    }

    String annuleren(@Nullable KlantId id) {
        if (naar == null) {
            return id == null ? "/klanten" : "/klanten/" + id;
        }
        return adviesdossier(Optional.empty());
    }

    /** The same form again, from what is stored. */
    String bewerken(KlantId id) {
        return "/klanten/" + id + "/bewerken" + (naar == null ? "" : "?naar=" + naar);
    }

    /** The form in a panel closes and says which klant it made; else the next page opens. */
    Object naOpslaan(KlantId id, boolean htmx) {
        if (naar == null) {
            return "redirect:/klanten/" + id;
        }
        if (!inPaneel() || !htmx) {
            return "redirect:" + adviesdossier(Optional.of(id));
        }
        return ResponseEntity.status(HttpStatus.NO_CONTENT)
                .header("HX-Trigger", "{\"klant-opgeslagen\": {\"id\": " + id + "}}")
                .build();
    }

    private String adviesdossier(Optional<KlantId> klant) {
        return UriComponentsBuilder.fromPath("/adviesdossiers/nieuw")
                .queryParamIfPresent("concept", concept())
                .queryParamIfPresent("klant", klant)
                .toUriString();
    }

    private Optional<String> concept() {
        Matcher vorm = ADVIESDOSSIER.matcher(naar == null ? "" : naar);
        return vorm.matches() ? Optional.ofNullable(vorm.group("concept")) : Optional.empty();
    }
}
