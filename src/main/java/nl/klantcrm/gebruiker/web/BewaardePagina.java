package nl.klantcrm.gebruiker.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Remembers which page was asked for before signing in. Only pages, not the parts that htmx asks for; and only their
 * path, where the usual cache would put all headers and cookies of the request into the database.
 */
class BewaardePagina implements RequestCache {

    private static final String PAD = "BEWAARDE_PAGINA";

    @Override
    public void saveRequest(HttpServletRequest aanvraag, HttpServletResponse antwoord) {
        if (isPagina(aanvraag)) {
            String vraag = aanvraag.getQueryString();
            String pad =
                    aanvraag.getRequestURI().substring(aanvraag.getContextPath().length());
            aanvraag.getSession().setAttribute(PAD, vraag == null ? pad : pad + "?" + vraag);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest aanvraag, HttpServletResponse antwoord) {
        HttpSession sessie = aanvraag.getSession(false);
        return sessie != null && sessie.getAttribute(PAD) instanceof String pad ? new SimpleSavedRequest(pad) : null;
    }

    /** The page is asked for anew after signing in; there is nothing of the first time to put in its place. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest aanvraag, HttpServletResponse antwoord) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest aanvraag, HttpServletResponse antwoord) {
        HttpSession sessie = aanvraag.getSession(false);
        if (sessie != null) {
            sessie.removeAttribute(PAD);
        }
    }

    private static boolean isPagina(HttpServletRequest aanvraag) {
        String gevraagd = aanvraag.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(aanvraag.getMethod())
                && aanvraag.getHeader("HX-Request") == null
                && gevraagd != null
                && gevraagd.contains(MediaType.TEXT_HTML_VALUE);
    }
}
