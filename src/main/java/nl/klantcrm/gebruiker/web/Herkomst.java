package nl.klantcrm.gebruiker.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/** Whether a request comes from a page of ours, as far as the browser says. */
final class Herkomst {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private Herkomst() {}

    /**
     * Every browser of today says where a POST comes from, in one header or another; what says nothing at all is no
     * browser, which nobody can lure. Another port is another site. Another scheme is not: a proxy may end TLS without
     * saying so.
     */
    static boolean isEigen(HttpServletRequest aanvraag) {
        String soort = aanvraag.getHeader("Sec-Fetch-Site");
        if (soort != null) {
            return "same-origin".equals(soort);
        }
        String oorsprong = aanvraag.getHeader(HttpHeaders.ORIGIN);
        String pagina = oorsprong == null ? aanvraag.getHeader(HttpHeaders.REFERER) : oorsprong;
        return pagina == null || isHier(pagina, aanvraag);
    }

    private static boolean isHier(String pagina, HttpServletRequest aanvraag) {
        try {
            URI adres = URI.create(pagina);
            return aanvraag.getServerName().equalsIgnoreCase(adres.getHost())
                    && poort(adres.getPort()) == poort(aanvraag.getServerPort());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int poort(int genoemd) {
        return genoemd == -1 || genoemd == HTTP ? HTTPS : genoemd;
    }
}
