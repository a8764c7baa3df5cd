package nl.klantcrm.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Dutch, unless somebody chose English. Not what the browser asks for: the office speaks Dutch, also on a laptop that
 * was installed in English.
 */
class Taalkeuze implements LocaleResolver {

    static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private static final String COOKIE = "taal";

    @Override
    public Locale resolveLocale(HttpServletRequest aanvraag) {
        Cookie keuze = WebUtils.getCookie(aanvraag, COOKIE);
        return taal(keuze == null ? null : keuze.getValue());
    }

    @Override
    public void setLocale(HttpServletRequest aanvraag, @Nullable HttpServletResponse antwoord, @Nullable Locale taal) {
        if (antwoord == null) {
            throw new UnsupportedOperationException("the choice of a language is kept in a cookie");
        }
        ResponseCookie keuze = ResponseCookie.from(COOKIE, taal == null ? "nl" : taal.getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(aanvraag.isSecure())
                .sameSite("Lax")
                .build();
        antwoord.addHeader(HttpHeaders.SET_COOKIE, keuze.toString());
    }

    static Locale taal(@Nullable String keuze) {
        return "en".equals(keuze) ? Locale.ENGLISH : NEDERLANDS;
    }
}
