package nl.klantcrm.klant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

class VrijetekstTest {

    /** Choices, dates and what no person types; each has rules of its own that leave no room for a BSN. */
    private static final Set<String> GEEN_VRIJE_TEKST = Set.of(
            "versie",
            "bekend",
            "id",
            "geslacht",
            "geboortedatum",
            "overlijdensdatum",
            "burgerlijkeStaat",
            "land",
            "berekeningenVoor",
            "adviespartner",
            "relatievorm",
            "relatieBegin",
            "relatieEinde",
            "kindVan",
            "bsnBewaren");

    /** A field that is added to the form belongs in one of the two. */
    @Test
    void everyTextOfEverybodyIsLookedAt() {
        Set<String> bekeken = new TreeSet<>();
        Set<String> vrij = new TreeSet<>();
        for (String veld : velden(KlantForm.class, "")) {
            if (!GEEN_VRIJE_TEKST.contains(veld.substring(veld.lastIndexOf('.') + 1))) {
                vrij.add(veld);
            }
            bekeken.addAll(Vrijetekst.metBsn(form(veld, "nr 111222333")));
        }
        assertThat(vrij).hasSize(25);
        assertThat(bekeken).isEqualTo(vrij);
    }

    @ParameterizedTest
    @CsvSource({
        "111222333, true",
        "1112 22 333, true",
        "612345671, true",
        "111222334, false",
        "012345672, false",
        "06-12345672, false",
        "+31 612345671, false",
        "(0)12345672, false",
    })
    void aTelephoneNumberIsOnlyOneWhenWrittenSo(String telefoon, boolean gevraagd) {
        assertThat(Vrijetekst.metBsn(form("telefoon", telefoon)).contains("telefoon"))
                .isEqualTo(gevraagd);
    }

    private static List<String> velden(Class<?> soort, String pad) {
        List<String> velden = new ArrayList<>();
        for (RecordComponent deel : soort.getRecordComponents()) {
            String naam = pad + deel.getName();
            if (deel.getType() == String.class) {
                velden.add(naam);
            } else if (deel.getType().isRecord()) {
                velden.addAll(velden(deel.getType(), naam + "."));
            } else {
                ParameterizedType lijst = (ParameterizedType) deel.getGenericType();
                velden.addAll(velden((Class<?>) lijst.getActualTypeArguments()[0], naam + "[0]."));
            }
        }
        return velden;
    }

    private static KlantForm form(String veld, String waarde) {
        DataBinder binder = new DataBinder(null);
        binder.setTargetType(ResolvableType.forClass(KlantForm.class));
        binder.construct(new DataBinder.ValueResolver() {
            @Override
            public @Nullable Object resolveValue(String naam, Class<?> soort) {
                return Map.of(veld, waarde).get(naam);
            }

            @Override
            public Set<String> getNames() {
                return Set.of(veld);
            }
        });
        return (KlantForm) Objects.requireNonNull(binder.getTarget());
    }
}
