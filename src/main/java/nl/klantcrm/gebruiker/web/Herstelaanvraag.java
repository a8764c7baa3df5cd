package nl.klantcrm.gebruiker.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import nl.klantcrm.web.Herstel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * A kept form as if it were sent to its address to be shown again, not to be carried out. Keeps its attributes to itself
 * while it only asks who would answer.
 */
class Herstelaanvraag extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    Herstelaanvraag(HttpServletRequest aanvraag, BewaardeInvoer invoer) {
        super(aanvraag);
        this.parameters = invoer.alsParameters();
        this.parameters.put(Herstel.VELD, new String[] {"true"});
    }

    @Override
    public String getMethod() {
        return HttpMethod.POST.name();
    }

    @Override
    public @Nullable String getParameter(String naam) {
        String[] waarden = parameters.get(naam);
        return waarden == null ? null : waarden[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String naam) {
        return parameters.get(naam);
    }

    /** The same, asked at its address without going there. */
    static final class Vooraf extends Herstelaanvraag {

        private final String pad;
        private final Map<String, Object> eigen = new HashMap<>();

        Vooraf(HttpServletRequest aanvraag, BewaardeInvoer invoer) {
            super(aanvraag, invoer);
            this.pad = invoer.pad();
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + pad;
        }

        @Override
        public String getServletPath() {
            return pad;
        }

        @Override
        public @Nullable Object getAttribute(String naam) {
            return eigen.get(naam);
        }

        @Override
        public void setAttribute(String naam, @Nullable Object waarde) {
            eigen.put(naam, waarde);
        }

        @Override
        public void removeAttribute(String naam) {
            eigen.remove(naam);
        }
    }
}
