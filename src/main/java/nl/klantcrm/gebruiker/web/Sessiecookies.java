package nl.klantcrm.gebruiker.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.CookieSerializer;

/**
 * Lets only what can be the id of a session through. Anybody may send a cookie of our name with anything in it; what is
 * none of our ids counts as no session, and never gets as far as a query.
 */
record Sessiecookies(CookieSerializer cookies) implements CookieSerializer {

    // The ids that Spring Session hands out.
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public List<String> readCookieValues(HttpServletRequest aanvraag) {
        return cookies.readCookieValues(aanvraag).stream()
                .filter(id -> UUID.matcher(id).matches())
                .toList();
    }

    @Override
    public void writeCookieValue(CookieValue cookie) {
        cookies.writeCookieValue(cookie);
    }
}
