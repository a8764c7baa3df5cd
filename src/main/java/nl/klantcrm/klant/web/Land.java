package nl.klantcrm.klant.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text is empty or an ISO 3166-1 alpha-2 code. */
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = Land.Validator.class)
@interface Land {

    String message() default "{Land}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Knows the codes of the runtime. */
    class Validator implements ConstraintValidator<Land, String> {

        private static final Set<String> CODES = Set.of(Locale.getISOCountries());

        @Override
        public boolean isValid(@Nullable String waarde, ConstraintValidatorContext context) {
            return waarde == null || waarde.isEmpty() || CODES.contains(waarde);
        }
    }
}
