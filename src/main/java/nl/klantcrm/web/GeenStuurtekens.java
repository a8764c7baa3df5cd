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
 * The text as it is kept has no control characters and no half of a surrogate pair: nobody types those, and the database refuses
 * some of them. All other characters of the world may be in a name.
 */
@Documented
@Constraint(validatedBy = GeenStuurtekens.Toets.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface GeenStuurtekens {

    String message() default "{GeenStuurtekens}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether line ends and tabs are fine, as in a text of several lines. */
    boolean regels() default false;

    /** Looks at each character. Those that come along at the ends of a paste are not kept, so they may be there. */
    class Toets implements ConstraintValidator<GeenStuurtekens, String> {

        private boolean regels;

        @Override
        public void initialize(GeenStuurtekens eis) {
            regels = eis.regels();
        }

        @Override
        public boolean isValid(@Nullable String tekst, ConstraintValidatorContext context) {
            String schoon = Tekst.schoon(tekst);
            return schoon == null || schoon.codePoints().allMatch(this::mag);
        }

        private boolean mag(int teken) {
            if (teken == '\n' || teken == '\r' || teken == '\t') {
                return regels;
            }
            // A surrogate that still is one by itself has lost its other half.
            return !Character.isISOControl(teken) && Character.getType(teken) != Character.SURROGATE;
        }
    }
}
