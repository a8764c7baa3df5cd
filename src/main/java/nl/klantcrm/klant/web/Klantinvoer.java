package nl.klantcrm.klant.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.klant.Klantgegevens;
import org.springframework.context.MessageSource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.Validator;

/**
 * A household that was typed elsewhere than on the klant form, such as in a file, judged exactly as the form judges it.
 * Values are named by the paths of the form: {@code partners[0].persoon.achternaam}.
 */
@Component
@NamedInterface("invoer")
public class Klantinvoer {

    public static final int MEESTE_PARTNERS = KlantForm.MEESTE_PARTNERS;
    public static final int MEESTE_KINDEREN = KlantForm.MEESTE_KINDEREN;

    private final Validator validator;
    private final MessageSource teksten;
    private final Clock klok;

    Klantinvoer(Validator validator, MessageSource teksten, Clock klok) {
        this.validator = validator;
        this.teksten = teksten;
        this.klok = klok;
    }

    /** What the form would say of these values; those it does not have are left out of account. */
    public Klantoordeel beoordeel(Map<String, String> velden) {
        KlantForm form = Formlezer.lees(velden);
        BeanPropertyBindingResult fouten = new BeanPropertyBindingResult(form, "klantForm");
        validator.validate(form, fouten);
        List<Overtreding> overtredingen =
                fouten.getAllErrors().stream().map(this::overtreding).toList();
        if (!overtredingen.isEmpty()) {
            return new Klantoordeel(null, overtredingen, form.bevatBsn());
        }
        Klantgegevens gegevens = form.naarGegevens();
        List<Overtreding> regels = gegevens.overtredingen(LocalDate.now(klok));
        return new Klantoordeel(regels.isEmpty() ? gegevens : null, regels, form.bevatBsn());
    }

    /** The household as the form would show it: every field that has a value. */
    public Map<String, String> velden(Klantgegevens gegevens) {
        return Formvelden.van(gegevens);
    }

    /** An error of the form, with the most specific of its codes that there is a text for. */
    private Overtreding overtreding(ObjectError fout) {
        String veld = fout instanceof FieldError veldfout ? veldfout.getField() : "";
        String code = Stream.of(Objects.requireNonNullElse(fout.getCodes(), new String[0]))
                .filter(c -> !"".equals(teksten.getMessage(c, null, "", Locale.ROOT)))
                .findFirst()
                .orElse("typeMismatch");
        // The first argument of a constraint is its field, the others are its attributes.
        Object[] argumenten = Objects.requireNonNullElse(fout.getArguments(), new Object[0]);
        return Overtreding.van(
                veld,
                code,
                Arrays.stream(argumenten)
                        .map(a -> a instanceof Number ? a : veld)
                        .toArray());
    }
}
