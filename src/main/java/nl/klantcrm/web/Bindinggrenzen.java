package nl.klantcrm.web;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Refuses rows of a form that no form of ours can send. Without it {@code partners[99999]} or {@code partners[x]} would
 * fail in the binder, and {@code partners[5]} alone would give five rows of nothing.
 */
@ControllerAdvice
class Bindinggrenzen {

    private static final int MAXIMUM_RIJEN = 100;

    // Far longer than those of our forms, and far shorter than what the pattern has the stack for.
    private static final int LANGSTE_NAAM = 200;

    private static final Pattern NAAM = Pattern.compile("[^\\[\\]]+(\\[\\d{1,2}][^\\[\\]]*)*");
    private static final Pattern RIJ = Pattern.compile("\\[(\\d{1,2})]");

    @InitBinder
    void begrens(WebDataBinder binder, WebRequest aanvraag) {
        binder.setAutoGrowCollectionLimit(MAXIMUM_RIJEN);
        if (!zijnAansluitend(aanvraag.getParameterNames())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "rows that no form sends");
        }
    }

    /** Whether the rows of each list are numbered 0, 1, 2 … without a gap. */
    static boolean zijnAansluitend(Iterator<String> namen) {
        Map<String, SortedSet<Integer>> rijen = new HashMap<>();
        while (namen.hasNext()) {
            String naam = namen.next();
            if (naam.indexOf('[') < 0 && naam.indexOf(']') < 0) {
                continue;
            }
            if (naam.length() > LANGSTE_NAAM || !NAAM.matcher(naam).matches()) {
                return false;
            }
            Matcher rij = RIJ.matcher(naam);
            while (rij.find()) {
                rijen.computeIfAbsent(naam.substring(0, rij.start()), lijst -> new TreeSet<>())
                        .add(Integer.valueOf(rij.group(1)));
            }
        }
        return rijen.values().stream().allMatch(nummers -> nummers.last() == nummers.size() - 1);
    }
}
