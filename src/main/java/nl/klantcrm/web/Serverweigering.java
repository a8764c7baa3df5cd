package nl.klantcrm.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Answers what the server refuses by itself, before any filter or page of ours, such as an address with a NUL in it: in
 * the language and with the looks of the site. Who is signed in is not known there, so it has no menu.
 */
class Serverweigering extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(Serverweigering.class);

    private final ObjectProvider<ITemplateEngine> sjablonen;
    private final ObjectProvider<Middelen> middelen;

    Serverweigering(ObjectProvider<ITemplateEngine> sjablonen, ObjectProvider<Middelen> middelen) {
        this.sjablonen = sjablonen;
        this.middelen = middelen;
    }

    @Override
    protected void report(Request aanvraag, Response antwoord, @Nullable Throwable fout) {
        boolean leeg = antwoord.getStatus() >= HttpStatus.BAD_REQUEST.value() && antwoord.getContentWritten() == 0;
        if (!leeg || !antwoord.setErrorReported()) {
            return;
        }
        for (HeaderWriter koppen : KoppenConfig.schrijvers()) {
            koppen.writeHeaders(aanvraag, antwoord);
        }
        antwoord.setContentType("text/html");
        antwoord.setCharacterEncoding("UTF-8");
        try {
            Writer schrijver = antwoord.getReporter();
            // Null when something was sent already.
            if (schrijver != null) {
                sjablonen.getObject().process("error/server", context(aanvraag, antwoord.getStatus()), schrijver);
                antwoord.finishResponse();
            }
        } catch (IOException e) {
            LOG.debug("nobody waits for the answer any more", e);
        }
    }

    private Context context(Request aanvraag, int status) {
        String soort = status == HttpStatus.BAD_REQUEST.value() ? "400" : "4xx";
        Middelen adressen = middelen.getObject();
        return new Context(
                taal(aanvraag), Map.of("soort", soort, "bootstrap", adressen.bootstrap(), "css", adressen.css()));
    }

    /** Straight from the header: nobody takes the cookies apart for a request that is refused this early. */
    private static Locale taal(Request aanvraag) {
        String cookies = aanvraag.getHeader(HttpHeaders.COOKIE);
        return Taalkeuze.taal(cookies != null && cookies.matches("(.*;)?\\s*taal=en(;.*)?") ? "en" : null);
    }
}
