package nl.klantcrm.gebruiker.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
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
    private final NaarAanmelden naarAanmelden = new NaarAanmelden();

    GeenToegang(ObjectProvider<HandlerMapping> adressen) {
        this.adressen = adressen;
    }

    @Override
    public void handle(HttpServletRequest aanvraag, HttpServletResponse antwoord, AccessDeniedException reden)
            throws IOException, ServletException {
        if (!(reden instanceof CsrfException)) {
            antwoord.sendError(status(aanvraag, antwoord).value());
        } else if (isAangemeld()) {
            antwoord.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            // A form that was open longer than its session.
            naarAanmelden.commence(aanvraag, antwoord, new InsufficientAuthenticationException("session ended", reden));
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
