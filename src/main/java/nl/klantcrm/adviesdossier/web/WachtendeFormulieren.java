package nl.klantcrm.adviesdossier.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * New adviesdossiers that wait in the session while their klant is added or completed on another page. Each waits under
 * the key of its own form, which travels in the addresses there and back: so tabs do not mix, and what somebody left
 * behind never turns up in another adviesdossier.
 */
@Component
class WachtendeFormulieren {

    /** More than anybody has in hand at once; what waits longest makes room. */
    static final int MEESTE = 10;

    private static final String VOORVOEGSEL = "adviesdossier.concept.";
    private static final Pattern SLEUTEL = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;

    private final SecureRandom toeval = new SecureRandom();
    private final Clock clock;

    WachtendeFormulieren(Clock clock) {
        this.clock = clock;
    }

    private record Wachtend(Instant sinds, AdviesdossierForm form) implements Serializable {}

    String nieuweSleutel() {
        byte[] bytes = new byte[BYTES];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Lets a form wait, and gives its key. */
    String bewaar(AdviesdossierForm form, HttpSession sessie) {
        String sleutel = Optional.ofNullable(form.concept())
                .filter(eigen -> SLEUTEL.matcher(eigen).matches())
                .orElseGet(this::nieuweSleutel);
        sessie.setAttribute(VOORVOEGSEL + sleutel, new Wachtend(clock.instant(), form.metConcept(sleutel)));
        maakPlaats(sessie);
        return sleutel;
    }

    /** It goes on waiting until its adviesdossier is made, so that a page can be loaded again. */
    Optional<AdviesdossierForm> vind(String sleutel, HttpSession sessie) {
        return wachtend(VOORVOEGSEL + sleutel, sessie).map(Wachtend::form);
    }

    void vergeet(@Nullable String sleutel, HttpSession sessie) {
        sessie.removeAttribute(VOORVOEGSEL + sleutel);
    }

    private static void maakPlaats(HttpSession sessie) {
        Collections.list(sessie.getAttributeNames()).stream()
                .filter(naam -> naam.startsWith(VOORVOEGSEL))
                .sorted(Comparator.comparing((String naam) ->
                                wachtend(naam, sessie).map(Wachtend::sinds).orElse(Instant.MIN))
                        .reversed())
                .skip(MEESTE)
                .forEach(sessie::removeAttribute);
    }

    private static Optional<Wachtend> wachtend(String naam, HttpSession sessie) {
        return Optional.ofNullable(sessie.getAttribute(naam))
                .filter(Wachtend.class::isInstance)
                .map(Wachtend.class::cast);
    }
}
