package nl.klantcrm.gebruiker.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Keeps a form whose session is over from being lost: in the sign-in page until somebody signs in, then for a short
 * while in the new session.
 */
@Component
class Invoerbewaring {

    private final Clock clock;

    Invoerbewaring(Clock clock) {
        this.clock = clock;
    }

    /** Whether a page of ours sent one of our forms. What another site sends is not worth keeping, and may be a trap. */
    boolean isFormulier(HttpServletRequest aanvraag) {
        return HttpMethod.POST.matches(aanvraag.getMethod())
                && soort(aanvraag) != null
                && (isAanmelding(aanvraag) || Toegang.neemtFormulier(BewaardeInvoer.pad(aanvraag)))
                && Herkomst.isEigen(aanvraag);
    }

    /** Nothing for a form with a file, or one that is too large. */
    Optional<BewaardeInvoer> lees(HttpServletRequest aanvraag) {
        if (isAanmelding(aanvraag)) {
            return uitAanmelding(aanvraag);
        }
        return heeftBestand(aanvraag) ? Optional.empty() : BewaardeInvoer.van(aanvraag, clock.instant());
    }

    /** Of what the sign-in page took along. */
    Optional<BewaardeInvoer> uitAanmelding(HttpServletRequest aanvraag) {
        return BewaardeInvoer.uitAanmelding(aanvraag, clock.instant());
    }

    void bewaar(HttpServletRequest aanvraag, BewaardeInvoer invoer) {
        aanvraag.getSession().setAttribute(BewaardeInvoer.NAAM, invoer);
    }

    Optional<BewaardeInvoer> bewaard(HttpServletRequest aanvraag) {
        HttpSession sessie = aanvraag.getSession(false);
        return sessie != null && sessie.getAttribute(BewaardeInvoer.NAAM) instanceof BewaardeInvoer invoer
                ? Optional.of(invoer)
                : Optional.empty();
    }

    /** Once the form is sent again, or its time is over, the session lets go of it. */
    void ruimOp(HttpServletRequest aanvraag) {
        bewaard(aanvraag)
                .filter(invoer -> invoer.isVerlopen(clock.instant())
                        || (HttpMethod.POST.matches(aanvraag.getMethod())
                                && invoer.pad().equals(BewaardeInvoer.pad(aanvraag))))
                .ifPresent(invoer -> aanvraag.getSession().removeAttribute(BewaardeInvoer.NAAM));
    }

    /** A sign-in page that takes a form along may itself be older than its session. */
    private static boolean isAanmelding(HttpServletRequest aanvraag) {
        return "/login".equals(BewaardeInvoer.pad(aanvraag)) && aanvraag.getParameter(BewaardeInvoer.PAD) != null;
    }

    private static boolean heeftBestand(HttpServletRequest aanvraag) {
        return MediaType.MULTIPART_FORM_DATA_VALUE.equals(soort(aanvraag));
    }

    /** How the browser wrote the form down; null when this is no form. */
    private static @Nullable String soort(HttpServletRequest aanvraag) {
        String soort = aanvraag.getContentType();
        if (soort == null) {
            return null;
        }
        String zonderToevoeging = soort.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return zonderToevoeging.equals(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                        || zonderToevoeging.equals(MediaType.MULTIPART_FORM_DATA_VALUE)
                ? zonderToevoeging
                : null;
    }
}
