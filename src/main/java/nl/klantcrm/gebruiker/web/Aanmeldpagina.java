package nl.klantcrm.gebruiker.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ServletRequestPathUtils;

/** The sign-in as the answer to a form, in place of a redirect to it that would lose the form. */
final class Aanmeldpagina {

    private Aanmeldpagina() {}

    /** @param invoer what it takes along; nothing when that could not be kept, which it then says */
    static void toon(
            HttpServletRequest aanvraag, HttpServletResponse antwoord, Optional<BewaardeInvoer> invoer, String adres)
            throws ServletException, IOException {
        invoer.ifPresent(bewaard -> aanvraag.setAttribute(BewaardeInvoer.NAAM, bewaard));
        aanvraag.setAttribute("nietBewaard", invoer.isEmpty());
        antwoord.setStatus(HttpStatus.UNAUTHORIZED.value());
        // What was worked out of the address of the form must not decide over this one.
        ServletRequestPathUtils.clearParsedRequestPath(aanvraag);
        aanvraag.getRequestDispatcher(adres).forward(new AlsPagina(aanvraag), antwoord);
    }

    /** The sign-in is asked for, not sent. */
    private static final class AlsPagina extends HttpServletRequestWrapper {

        AlsPagina(HttpServletRequest aanvraag) {
            super(aanvraag);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
