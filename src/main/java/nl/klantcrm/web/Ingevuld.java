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

/** Something is left of the text once it is {@link Tekst#schoon}: a non-breaking space fills in nothing. */
@Documented
@Constraint(validatedBy = Ingevuld.Toets.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Ingevuld {

    String message() default "{Ingevuld}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Tekst}, so that what passes here is there when it is kept. */
    class Toets implements ConstraintValidator<Ingevuld, String> {

        @Override
        public boolean isValid(@Nullable String tekst, ConstraintValidatorContext context) {
            return Tekst.schoon(tekst) != null;
        }
    }
}
