package nl.klantcrm.klant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A household as fields per person, the klant first: what its history is written in. All persons have an id. */
final class Huishoudvelden {

    /** @param naam full name, to know the person by when it is gone */
    record Persoon(String naam, Veldwaarden waarden) {

        @Override
        public String toString() {
            return "Persoon[]";
        }
    }

    private final Klantgegevens gegevens;
    private final Map<PersoonId, Persoon> personen = new LinkedHashMap<>();

    Huishoudvelden(Klantgegevens gegevens) {
        this.gegevens = gegevens;
        zet(PersoonId.KLANT, gegevens.persoon(), Veldwaarden.van(gegevens));
        gegevens.partners()
                .forEach(p -> zet(
                        PersoonId.van(Objects.requireNonNull(p.id(), "a partner that is kept")),
                        p.persoon(),
                        Veldwaarden.van(p)));
        gegevens.kinderen()
                .forEach(k -> zet(
                        PersoonId.van(Objects.requireNonNull(k.id(), "a kind that is kept")),
                        k.persoon(),
                        Veldwaarden.van(k, gegevens.partners())));
    }

    private void zet(PersoonId wie, Persoonsgegevens persoon, Veldwaarden waarden) {
        personen.put(wie, new Persoon(persoon.naam().volledig(), waarden));
    }

    Map<PersoonId, Persoon> personen() {
        return personen;
    }

    Optional<Persoon> persoon(PersoonId wie) {
        return Optional.ofNullable(personen.get(wie));
    }

    /** The household with one other value; everybody keeps their place. */
    Klantgegevens met(PersoonId wie, Klantveld veld, @Nullable String waarde) {
        Veldwaarden waarden = persoon(wie).orElseThrow().waarden().zet(veld, waarde);
        return switch (wie.soort()) {
            case KLANT -> waarden.naarKlant(gegevens);
            case PARTNER ->
                metPersonen(
                        gegevens.partners().stream()
                                .map(p -> van(p.id(), wie) ? waarden.naarPartner(p.id()) : p)
                                .toList(),
                        gegevens.kinderen());
            case KIND ->
                metPersonen(
                        gegevens.partners(),
                        gegevens.kinderen().stream()
                                .map(k -> van(k.id(), wie) ? waarden.naarKind(k.id(), gegevens.partners()) : k)
                                .toList());
        };
    }

    private static boolean van(@Nullable PartnerId id, PersoonId wie) {
        return id != null && PersoonId.van(id).equals(wie);
    }

    private static boolean van(@Nullable KindId id, PersoonId wie) {
        return id != null && PersoonId.van(id).equals(wie);
    }

    private Klantgegevens metPersonen(List<PartnerGegevens> partners, List<KindGegevens> kinderen) {
        return new Klantgegevens(
                gegevens.persoon(),
                gegevens.adres(),
                gegevens.email(),
                gegevens.telefoon(),
                gegevens.burgerlijkeStaat(),
                gegevens.berekeningenVoor(),
                gegevens.adviespartner(),
                gegevens.klantSleutel(),
                gegevens.relatieSleutel(),
                gegevens.notities(),
                partners,
                kinderen);
    }
}
