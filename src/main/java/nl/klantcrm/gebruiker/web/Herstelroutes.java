package nl.klantcrm.gebruiker.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import nl.klantcrm.web.Herstel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Knows which forms can be shown again as they were sent, without being carried out. */
@Component
class Herstelroutes {

    private final RequestMappingHandlerMapping adressen;

    Herstelroutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping adressen) {
        this.adressen = adressen;
    }

    /** Asks the same as the dispatcher will, so that nothing else can answer then. */
    boolean herstelt(HttpServletRequest aanvraag, BewaardeInvoer invoer) {
        Herstelaanvraag vooraf = new Herstelaanvraag.Vooraf(aanvraag, invoer);
        ServletRequestPathUtils.parseAndCache(vooraf);
        try {
            HandlerExecutionChain gevonden = adressen.getHandler(vooraf);
            return gevonden != null && gevonden.getHandler() instanceof HandlerMethod methode && herstelt(methode);
        } catch (Exception e) {
            // No address takes it this way: not allowed, ambiguous, or gone since.
            return false;
        }
    }

    private static boolean herstelt(HandlerMethod methode) {
        RequestMapping adres = AnnotatedElementUtils.findMergedAnnotation(methode.getMethod(), RequestMapping.class);
        return adres != null && Arrays.asList(adres.params()).contains(Herstel.VELD);
    }
}
