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
 * Sends who is not signed in to the sign-in. A part of a page that htmx asks for reloads the whole page instead, which
 * then comes here: the sign-in must not end up inside another page.
 */
class NaarAanmelden implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint pagina = new LoginUrlAuthenticationEntryPoint("/login");

    @Override
    public void commence(HttpServletRequest aanvraag, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException, ServletException {
        if (aanvraag.getHeader("HX-Request") == null) {
            pagina.commence(aanvraag, antwoord, reden);
        } else {
            antwoord.setHeader("HX-Refresh", "true");
            antwoord.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
