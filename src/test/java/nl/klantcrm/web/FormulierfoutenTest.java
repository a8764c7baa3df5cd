package nl.klantcrm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

class FormulierfoutenTest {

    record Rij(@Nullable String datum) {}

    record Formulier(@Nullable String naam, List<Rij> rijen) {}

    private final BindingResult fouten =
            new BeanPropertyBindingResult(new Formulier("Núñez", List.of(new Rij("31-02-2020"))), "formulier");

    @Test
    void standBesideTheirFieldWithWhatWasTyped() {
        Formulierfouten.neemOver(new OngeldigeInvoerException("rijen[0].datum", "datum.tevroeg", 1900), fouten);

        FieldError fout = fouten.getFieldErrors("rijen[0].datum").get(0);
        assertThat(fout.getRejectedValue()).isEqualTo("31-02-2020");
        assertThat(fout.getCodes()).contains("datum.tevroeg");
        assertThat(fout.getArguments()).containsExactly(1900);
    }

    @Test
    void areAllTakenOver() {
        Formulierfouten.neemOver(
                new OngeldigeInvoerException(List.of(
                        Overtreding.van("naam", "een"), Overtreding.van("naam", "twee"), Overtreding.van("", "drie"))),
                fouten);

        assertThat(fouten.getFieldErrors("naam")).hasSize(2);
        assertThat(fouten.getGlobalErrors()).extracting(ObjectError::getCode).containsExactly("drie");
    }

    @Test
    void countForTheWholeWhenTheFormHasNoSuchField() {
        Formulierfouten.neemOver(new OngeldigeInvoerException("rijen[7].anders", "regel"), fouten);

        assertThat(fouten.getGlobalErrors()).extracting(ObjectError::getCode).containsExactly("regel");
    }
}
