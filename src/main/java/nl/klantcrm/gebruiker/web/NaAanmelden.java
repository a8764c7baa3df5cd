package nl.klantcrm.gebruiker.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Where the sign-in leads: to the form that it took along, else to the page that was asked for. Who mistypes a password
 * gets the sign-in again, still with the form.
 */
class NaAanmelden extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    /** Where a kept form is shown again. */
    static final String VERDER = "/verder";

    private final Invoerbewaring bewaring;
    private final RequestCache bewaardePagina;

    NaAanmelden(Invoerbewaring bewaring, RequestCache bewaardePagina) {
        this.bewaring = bewaring;
        this.bewaardePagina = bewaardePagina;
        setRequestCache(bewaardePagina);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest aanvraag, HttpServletResponse antwoord, Authentication wie)
            throws ServletException, IOException {
        Optional<BewaardeInvoer> invoer = bewaring.uitAanmelding(aanvraag);
        if (invoer.isEmpty()) {
            super.onAuthenticationSuccess(aanvraag, antwoord, wie);
            // Its address may hold words that were searched for: names.
            bewaardePagina.removeRequest(aanvraag, antwoord);
            return;
        }
        bewaring.bewaar(aanvraag, invoer.get());
        bewaardePagina.removeRequest(aanvraag, antwoord);
        antwoord.sendRedirect(aanvraag.getContextPath() + VERDER);
    }

    /** The usual handler keeps the exception, and in it the typed password, in the session and so the database. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest aanvraag, HttpServletResponse antwoord, AuthenticationException fout)
            throws ServletException, IOException {
        Optional<BewaardeInvoer> invoer = bewaring.uitAanmelding(aanvraag);
        if (invoer.isEmpty()) {
            antwoord.sendRedirect(aanvraag.getContextPath() + "/login?fout");
        } else {
            Aanmeldpagina.toon(aanvraag, antwoord, invoer, "/login?fout");
        }
    }
}
