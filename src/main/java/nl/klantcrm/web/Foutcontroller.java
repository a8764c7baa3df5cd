package nl.klantcrm.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside the controllers: in a filter, in a template, or refused by the server itself. */
@Controller
class Foutcontroller implements ErrorController {

    private final Foutpagina foutpagina;

    Foutcontroller(Foutpagina foutpagina) {
        this.foutpagina = foutpagina;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    Object toon(HttpServletRequest aanvraag, HttpServletResponse antwoord) {
        Throwable fout = (Throwable) aanvraag.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return foutpagina.toon(aanvraag, antwoord, status(aanvraag), fout);
    }

    private static HttpStatusCode status(HttpServletRequest aanvraag) {
        Object code = aanvraag.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer getal ? HttpStatusCode.valueOf(getal) : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
