package nl.klantcrm.gebruiker.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Sends who is not signed in to the sign-in. A form of ours that outlived its session is answered by the sign-in itself,
 * which takes the form along. A part of a page that htmx asks for reloads the whole page instead, which then comes here:
 * the sign-in must not end up inside another page; a script sends the form around it before that.
 */
class NaarAanmelden implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint pagina = new LoginUrlAuthenticationEntryPoint("/login");
    private final Invoerbewaring bewaring;

    NaarAanmelden(Invoerbewaring bewaring) {
        this.bewaring = bewaring;
    }

    @Override
    public void commence(HttpServletRequest aanvraag, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException, ServletException {
        if (aanvraag.getHeader("HX-Request") != null) {
            antwoord.setHeader("HX-Refresh", "true");
            antwoord.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (bewaring.isFormulier(aanvraag)) {
            Aanmeldpagina.toon(aanvraag, antwoord, bewaring.lees(aanvraag), "/login");
        } else {
            pagina.commence(aanvraag, antwoord, reden);
        }
    }
}
