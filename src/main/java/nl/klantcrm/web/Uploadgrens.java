package nl.klantcrm.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an upload that is too large by what it says of itself. Read further it would lack its CSRF token, which is in
 * the body too, and end in "no access".
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Uploadgrens extends OncePerRequestFilter {

    private final long bytes;

    Uploadgrens(@Value("${spring.servlet.multipart.max-request-size}") DataSize grens) {
        this.bytes = grens.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest aanvraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String soort = aanvraag.getContentType();
        boolean upload = soort != null && soort.startsWith("multipart/");
        if (upload && aanvraag.getContentLengthLong() > bytes) {
            antwoord.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            keten.doFilter(aanvraag, antwoord);
        }
    }
}
