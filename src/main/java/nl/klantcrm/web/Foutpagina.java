package nl.klantcrm.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to a request that failed: a page in the frame of the site for people, a problem detail for programs. A
 * fault of ours gets a reference number that is in the answer and in the log; no more than that is shown of it.
 */
@Component
class Foutpagina {

    /** The header that tells scripts the reference number. */
    static final String REFERENTIE = "X-Referentie";

    private static final Logger LOG = LoggerFactory.getLogger(Foutpagina.class);

    // The statuses with a text of their own; the others share that of their class.
    private static final Set<Integer> MET_EIGEN_TEKST = Set.of(400, 403, 404, 405, 409, 413);

    private final SecureRandom toeval = new SecureRandom();

    /** @param fout what went wrong, where that is known */
    Object toon(
            HttpServletRequest aanvraag,
            HttpServletResponse antwoord,
            HttpStatusCode status,
            @Nullable Throwable fout) {
        String referentie = status.is5xxServerError() ? meld(status, fout) : null;
        if (referentie != null) {
            antwoord.setHeader(REFERENTIE, referentie);
        }
        return wilPagina(aanvraag) ? pagina(status, referentie) : probleem(status, referentie);
    }

    private String meld(HttpStatusCode status, @Nullable Throwable fout) {
        byte[] willekeurig = new byte[4];
        toeval.nextBytes(willekeurig);
        String referentie = HexFormat.of().formatHex(willekeurig);
        LOG.error("status {}, reference {}", status.value(), referentie, fout == null ? null : new Stapelspoor(fout));
        return referentie;
    }

    private static boolean wilPagina(HttpServletRequest aanvraag) {
        try {
            List<MediaType> soorten = MediaType.parseMediaTypes(aanvraag.getHeader(HttpHeaders.ACCEPT));
            return soorten.isEmpty() || soorten.stream().anyMatch(MediaType.TEXT_HTML::isCompatibleWith);
        } catch (InvalidMediaTypeException e) {
            return true;
        }
    }

    private static ModelAndView pagina(HttpStatusCode status, @Nullable String referentie) {
        ModelAndView pagina = new ModelAndView("error/fout", status);
        pagina.addObject("soort", soort(status));
        pagina.addObject("referentie", referentie);
        return pagina;
    }

    private static String soort(HttpStatusCode status) {
        if (MET_EIGEN_TEKST.contains(status.value())) {
            return Integer.toString(status.value());
        }
        return status.is5xxServerError() ? "5xx" : "4xx";
    }

    private static ResponseEntity<ProblemDetail> probleem(HttpStatusCode status, @Nullable String referentie) {
        ProblemDetail probleem = ProblemDetail.forStatus(status);
        if (referentie != null) {
            probleem.setProperty("referentie", referentie);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(probleem);
    }
}
