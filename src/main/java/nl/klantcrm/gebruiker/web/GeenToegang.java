package nl.klantcrm.gebruiker.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * What somebody sees who is refused. Everything without a rule is refused, so also an address that does not exist: that
 * one is told apart here, by asking whether any controller would have answered.
 */
@Component
class GeenToegang implements AccessDeniedHandler {

    private final ObjectProvider<HandlerMapping> adressen;
    private final Invoerbewaring bewaring;
    private final NaarAanmelden naarAanmelden;

    GeenToegang(ObjectProvider<HandlerMapping> adressen, Invoerbewaring bewaring) {
        this.adressen = adressen;
        this.bewaring = bewaring;
        this.naarAanmelden = new NaarAanmelden(bewaring);
    }

    @Override
    public void handle(HttpServletRequest aanvraag, HttpServletResponse antwoord, AccessDeniedException reden)
            throws IOException, ServletException {
        if (!(reden instanceof CsrfException)) {
            antwoord.sendError(status(aanvraag, antwoord).value());
        } else if (isAangemeld()) {
            vernieuw(aanvraag, antwoord);
        } else {
            // A form that was open longer than its session.
            naarAanmelden.commence(aanvraag, antwoord, new InsufficientAuthenticationException("session ended", reden));
        }
    }

    /**
     * The token is of a session before this one, as when somebody signed in again in another tab. The form comes back
     * with a fresh one and waits for its button; a script gets the fresh one to go on with.
     */
    private void vernieuw(HttpServletRequest aanvraag, HttpServletResponse antwoord) throws IOException {
        if (!bewaring.isFormulier(aanvraag)) {
            antwoord.sendError(HttpStatus.FORBIDDEN.value());
        } else if (aanvraag.getHeader("HX-Request") != null) {
            CsrfToken vers = (CsrfToken) aanvraag.getAttribute(CsrfToken.class.getName());
            antwoord.setHeader(vers.getHeaderName(), vers.getToken());
            antwoord.setStatus(HttpStatus.FORBIDDEN.value());
        } else {
            Optional<BewaardeInvoer> invoer = bewaring.lees(aanvraag);
            invoer.ifPresent(bewaard -> bewaring.bewaar(aanvraag, bewaard));
            String verder = aanvraag.getContextPath() + NaAanmelden.VERDER;
            antwoord.sendRedirect(invoer.isPresent() ? verder : verder + "?niet");
        }
    }

    private static boolean isAangemeld() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    private HttpStatus status(HttpServletRequest aanvraag, HttpServletResponse antwoord) {
        try {
            return bestaat(aanvraag) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
        } catch (HttpRequestMethodNotSupportedException e) {
            e.getHeaders().forEach((naam, waarden) -> antwoord.setHeader(naam, String.join(", ", waarden)));
            return HttpStatus.METHOD_NOT_ALLOWED;
        } catch (Exception e) {
            // There is an address, which does not take this kind of request.
            return HttpStatus.FORBIDDEN;
        }
    }

    // The declaration of HandlerMapping says Exception.
    private boolean bestaat(HttpServletRequest aanvraag) throws Exception {
        ServletRequestPathUtils.parseAndCache(aanvraag);
        for (HandlerMapping adres : (Iterable<HandlerMapping>) adressen.orderedStream()::iterator) {
            HandlerExecutionChain gevonden = adres.getHandler(aanvraag);
            if (gevonden != null && !(gevonden.getHandler() instanceof ResourceHttpRequestHandler)) {
                return true;
            }
        }
        return false;
    }
}
