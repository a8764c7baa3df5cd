package nl.klantcrm.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.klantcrm.gedeeld.NietGevondenException;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.VersieConflictException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/** What becomes of a request whose controller fails. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Foutafhandeling {

    private final Foutpagina foutpagina;

    Foutafhandeling(Foutpagina foutpagina) {
        this.foutpagina = foutpagina;
    }

    /** Left to the security filters, which know whether to show the sign-in or the 403 page. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void geenToegang(RuntimeException fout) {
        throw fout;
    }

    @ExceptionHandler
    @Nullable
    Object handelAf(Exception fout, HttpServletRequest aanvraag, HttpServletResponse antwoord) {
        if (DisconnectedClientHelper.isClientDisconnectedException(fout)) {
            return null;
        }
        if (fout instanceof ErrorResponse bekend) {
            bekend.getHeaders().forEach((naam, waarden) -> antwoord.setHeader(naam, String.join(", ", waarden)));
        }
        return foutpagina.toon(aanvraag, antwoord, status(fout), fout);
    }

    private static HttpStatusCode status(Exception fout) {
        if (fout instanceof ErrorResponse bekend) {
            return bekend.getStatusCode();
        }
        if (fout instanceof NietGevondenException || isOnbekendPad(fout)) {
            return HttpStatus.NOT_FOUND;
        }
        if (fout instanceof VersieConflictException || fout instanceof OptimisticLockingFailureException) {
            return HttpStatus.CONFLICT;
        }
        if (fout instanceof OngeldigeInvoerException) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        if (fout instanceof MaxUploadSizeExceededException) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        boolean onleesbaar = fout instanceof TypeMismatchException
                || fout instanceof MultipartException
                || fout instanceof HttpMessageNotReadableException
                || fout instanceof RequestRejectedException
                || fout instanceof InvalidParameterException;
        return onleesbaar ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** {@code /klanten/abc}: a path without an id in it leads nowhere, just as one with an unknown id. */
    private static boolean isOnbekendPad(Exception fout) {
        return fout instanceof MethodArgumentTypeMismatchException verkeerd
                && verkeerd.getParameter().hasParameterAnnotation(PathVariable.class);
    }
}
