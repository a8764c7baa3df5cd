package nl.klantcrm.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text is empty or the name of one of the constants: what a select sends, and nothing a person made up. */
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = EenVan.Validator.class)
public @interface EenVan {

    Class<? extends Enum<?>> value();

    String message() default "{EenVan}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares by name. */
    class Validator implements ConstraintValidator<EenVan, String> {

        private Set<String> namen = Set.of();

        @Override
        public void initialize(EenVan eis) {
            namen = Arrays.stream(eis.value().getEnumConstants())
                    .map(Enum::name)
                    .collect(Collectors.toSet());
        }

        @Override
        public boolean isValid(@Nullable String waarde, ConstraintValidatorContext context) {
            return waarde == null || waarde.isEmpty() || namen.contains(waarde);
        }
    }
}
