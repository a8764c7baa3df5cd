package nl.klantcrm.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is empty or a date that {@link Datums#lees} can read. Dates stay text in a form: what somebody typed must
 * come back as typed, and a conversion error would hide the messages of all other fields.
 */
@Documented
@Constraint(validatedBy = Datum.Toets.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Datum {

    String message() default "{Datum}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Datums}, so that what passes here can be read there. */
    class Toets implements ConstraintValidator<Datum, String> {

        @Override
        public boolean isValid(@Nullable String tekst, ConstraintValidatorContext context) {
            return Datums.isLeesbaar(tekst);
        }
    }
}
