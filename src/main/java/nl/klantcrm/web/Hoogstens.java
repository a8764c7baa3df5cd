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

/** The text as it is kept has no more characters than this, counted as the database counts them. */
@Documented
@Constraint(validatedBy = Hoogstens.Toets.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Hoogstens {

    int value();

    String message() default "{Hoogstens}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Measures what {@link Tekst} makes of it, which may be longer than what was typed. */
    class Toets implements ConstraintValidator<Hoogstens, String> {

        private int maximum;

        @Override
        public void initialize(Hoogstens eis) {
            maximum = eis.value();
        }

        @Override
        public boolean isValid(@Nullable String tekst, ConstraintValidatorContext context) {
            return Tekst.lengte(tekst) <= maximum;
        }
    }
}
