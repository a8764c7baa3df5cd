package nl.klantcrm.klant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klantcrm.klant.Dubbelreden.Soort;
import org.jspecify.annotations.Nullable;

/** Some households beside what the database holds that may be like them. */
final class Dubbelvergelijking {

    // So many of the likeliest are looked up; those that were looked at before still have to come off.
    private static final int BEKEKEN = 50;

    private static final int SLEUTEL = 100;
    private static final int ZELFDE_VOORLETTER = 20;
    private static final int NAAM = 10;
    private static final int EMAIL = 8;

    private final Map<LocalDate, List<Persoon>> opGeboortedatum = new HashMap<>();
    private final Map<Soort, Map<String, Set<KlantId>>> opSleutel = new HashMap<>();
    private final Map<Dubbelvraag, List<Treffer>> treffers = new HashMap<>();
    private final Map<KlantId, MogelijkeDubbel> klanten;
    private final Set<Klantpaar> beoordeeld;

    /** Somebody who is kept, with the name in the forms to compare. */
    private record Persoon(KlantId klant, Persoonsnaam naam, Naamvormen vormen) {}

    /** @param gewicht how likely it is that the two are the same household */
    private record Treffer(KlantId klant, List<Dubbelreden> redenen, int gewicht) {

        static final Comparator<Treffer> WAARSCHIJNLIJKSTE_EERST = Comparator.comparingInt(Treffer::gewicht)
                .reversed()
                .thenComparingLong(treffer -> treffer.klant().waarde());

        static Treffer van(KlantId klant, Map<Dubbelreden, Integer> redenen) {
            Comparator<Dubbelreden> opSoort = Comparator.comparing(Dubbelreden::soort);
            return new Treffer(
                    klant,
                    redenen.keySet().stream()
                            .sorted(opSoort.thenComparing(redenen::get, Comparator.reverseOrder()))
                            .toList(),
                    redenen.values().stream().mapToInt(Integer::intValue).sum());
        }
    }

    /** Where the reasons for one question are gathered. */
    @FunctionalInterface
    private interface Redenen {

        void meld(KlantId klant, Dubbelreden reden, int gewicht);
    }

    private Dubbelvergelijking(Dubbelzoeker zoeker, List<Dubbelvraag> vragen) {
        zoeker.kandidaten(
                        verschillende(vragen, v -> v.personen().stream().map(Dubbelvraag.Persoon::geboortedatum)),
                        verschillende(vragen, v -> Stream.of(v.email())),
                        verschillende(vragen, v -> Stream.of(v.klantSleutel())),
                        verschillende(vragen, v -> Stream.of(v.relatieSleutel())))
                .forEach(this::neemOp);
        vragen.forEach(vraag -> treffers.computeIfAbsent(vraag, this::treffers));
        Set<KlantId> gevonden = treffers.values().stream()
                .flatMap(List::stream)
                .map(Treffer::klant)
                .collect(Collectors.toSet());
        klanten = gevonden.isEmpty() ? Map.of() : zoeker.klanten(gevonden);
        Collection<KlantId> zelven = verschillende(vragen, v -> Stream.of(v.zelf()));
        beoordeeld = gevonden.isEmpty() || zelven.isEmpty() ? Set.of() : new HashSet<>(zoeker.beoordeeld(zelven));
    }

    /** Asks the database at most three times, however many questions there are. */
    static Dubbelvergelijking met(Dubbelzoeker zoeker, List<Dubbelvraag> vragen) {
        return new Dubbelvergelijking(zoeker, vragen);
    }

    List<MogelijkeDubbel> dubbelen(Dubbelvraag vraag) {
        KlantId zelf = vraag.zelf();
        return treffers.getOrDefault(vraag, List.of()).stream()
                .filter(treffer -> zelf == null || !beoordeeld.contains(Klantpaar.van(zelf, treffer.klant())))
                .flatMap(treffer ->
                        Stream.ofNullable(klanten.get(treffer.klant())).map(klant -> klant.met(treffer.redenen())))
                .limit(MogelijkeDubbelen.HOOGSTENS)
                .toList();
    }

    private void neemOp(Dubbelkandidaat kandidaat) {
        if (kandidaat.soort() == Soort.PERSOON) {
            Persoonsnaam naam = Objects.requireNonNull(kandidaat.naam());
            opGeboortedatum
                    .computeIfAbsent(Objects.requireNonNull(kandidaat.geboortedatum()), dag -> new ArrayList<>())
                    .add(new Persoon(kandidaat.klant(), naam, Naamvormen.van(naam)));
        } else {
            opSleutel
                    .computeIfAbsent(kandidaat.soort(), soort -> new HashMap<>())
                    .computeIfAbsent(Objects.requireNonNull(kandidaat.sleutel()), sleutel -> new LinkedHashSet<>())
                    .add(kandidaat.klant());
        }
    }

    private List<Treffer> treffers(Dubbelvraag vraag) {
        Map<KlantId, Map<Dubbelreden, Integer>> gevonden = new HashMap<>();
        Redenen redenen = (klant, reden, gewicht) -> {
            if (!klant.equals(vraag.zelf())) {
                gevonden.computeIfAbsent(klant, k -> new HashMap<>()).merge(reden, gewicht, Math::max);
            }
        };
        zoekSleutel(Soort.KLANT_SLEUTEL, vraag.klantSleutel(), redenen);
        zoekSleutel(Soort.RELATIE_SLEUTEL, vraag.relatieSleutel(), redenen);
        zoekSleutel(Soort.EMAIL, vraag.email(), redenen);
        vraag.personen().forEach(persoon -> zoekPersoon(persoon, redenen));
        return gevonden.entrySet().stream()
                .map(klant -> Treffer.van(klant.getKey(), klant.getValue()))
                .sorted(Treffer.WAARSCHIJNLIJKSTE_EERST)
                .limit(BEKEKEN)
                .toList();
    }

    private void zoekSleutel(Soort soort, @Nullable String sleutel, Redenen redenen) {
        if (sleutel != null) {
            opSleutel
                    .getOrDefault(soort, Map.of())
                    .getOrDefault(sleutel, Set.of())
                    .forEach(klant -> redenen.meld(klant, Dubbelreden.van(soort), soort.isSleutel() ? SLEUTEL : EMAIL));
        }
    }

    private void zoekPersoon(Dubbelvraag.Persoon gezocht, Redenen redenen) {
        Naamvormen vormen = Naamvormen.van(gezocht.naam());
        for (Persoon ander : opGeboortedatum.getOrDefault(gezocht.geboortedatum(), List.of())) {
            if (vormen.lijkenOp(ander.vormen())) {
                redenen.meld(
                        ander.klant(),
                        Dubbelreden.persoon(ander.naam(), gezocht.geboortedatum()),
                        vormen.zelfdeVoorletter(ander.vormen()) ? ZELFDE_VOORLETTER : NAAM);
            }
        }
    }

    private static <T> Set<T> verschillende(
            List<Dubbelvraag> vragen, Function<Dubbelvraag, Stream<? extends @Nullable T>> deel) {
        return vragen.stream()
                .flatMap(deel)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
