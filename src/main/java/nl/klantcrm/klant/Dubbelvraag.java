package nl.klantcrm.klant;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a household that may be kept already; less than all of it while somebody still types.
 *
 * @param zelf the klantdossier that asks, which is no duplicate of itself; null for a new one
 */
public record Dubbelvraag(
        @Nullable KlantId zelf,
        List<Persoon> personen,
        @Nullable String email,
        @Nullable String klantSleutel,
        @Nullable String relatieSleutel) {

    /** Somebody of the household: klant, partner or kind, it makes no difference. */
    public record Persoon(Persoonsnaam naam, LocalDate geboortedatum) {

        @Override
        public String toString() {
            return "Persoon[]";
        }
    }

    public Dubbelvraag {
        personen = List.copyOf(personen);
    }

    /** Persons whose date of birth is not known are like nobody. */
    public static Dubbelvraag van(@Nullable KlantId zelf, Klantgegevens gegevens) {
        List<Persoon> personen = Stream.of(
                        Stream.of(gegevens.persoon()),
                        gegevens.partners().stream().map(PartnerGegevens::persoon),
                        gegevens.kinderen().stream().map(KindGegevens::persoon))
                .flatMap(s -> s)
                .flatMap(Dubbelvraag::persoon)
                .toList();
        return new Dubbelvraag(zelf, personen, gegevens.email(), gegevens.klantSleutel(), gegevens.relatieSleutel());
    }

    private static Stream<Persoon> persoon(Persoonsgegevens gegevens) {
        LocalDate geboren = gegevens.geboortedatum();
        return geboren == null ? Stream.empty() : Stream.of(new Persoon(gegevens.naam(), geboren));
    }

    boolean isLeeg() {
        return personen.isEmpty() && email == null && klantSleutel == null && relatieSleutel == null;
    }

    @Override
    public String toString() {
        return "Dubbelvraag[" + personen.size() + " personen]";
    }
}
