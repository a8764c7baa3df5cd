package nl.klantcrm.web;

import java.time.LocalDate;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.validation.BindingResult;

/** Puts what the domain refuses beside the fields of the form it came from. */
public final class Formulierfouten {

    private Formulierfouten() {}

    /**
     * Each overtreding becomes an error of its field, which keeps what was typed; one without a field, or with a
     * field that the form does not have, becomes an error of the form as a whole.
     */
    public static void neemOver(OngeldigeInvoerException geweigerd, BindingResult fouten) {
        geweigerd.overtredingen().forEach(overtreding -> neemOver(overtreding, fouten));
    }

    private static void neemOver(Overtreding overtreding, BindingResult fouten) {
        String code = overtreding.code();
        Object[] argumenten =
                overtreding.argumenten().stream().map(Formulierfouten::leesbaar).toArray();
        // The code is the text of last resort: a missing translation must not cost the user the page.
        if (overtreding.veld().isEmpty() || !kent(fouten, overtreding.veld())) {
            fouten.reject(code, argumenten, code);
        } else {
            fouten.rejectValue(overtreding.veld(), code, argumenten, code);
        }
    }

    /** A date in a message looks as everywhere else. */
    private static Object leesbaar(Object argument) {
        return argument instanceof LocalDate datum ? Weergave.tekst(datum) : argument;
    }

    private static boolean kent(BindingResult fouten, String veld) {
        try {
            fouten.getFieldValue(veld);
            return true;
        } catch (InvalidPropertyException e) {
            return false;
        }
    }
}
