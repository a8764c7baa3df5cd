package nl.klantcrm.klant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The orders of the list in SQL. Each is that of an index, and ends in the id, so that no two klanten stand in one
 * place. A key is kept in a cursor as text.
 */
enum Volgorde {
    NAAM(
            List.of(Soort.TEKST, Soort.TEKST, Soort.TEKST, Soort.GETAL),
            List.of(
                    "k.achternaam collate \"nl-x-icu\"",
                    "coalesce(k.tussenvoegsel, '') collate \"nl-x-icu\"",
                    "k.voorletters collate \"nl-x-icu\"",
                    "k.id"),
            regel -> List.of(
                    regel.naam().achternaam(),
                    regel.naam().tussenvoegsel() == null ? "" : regel.naam().tussenvoegsel(),
                    regel.naam().voorletters(),
                    regel.id().toString())),
    KLANTNUMMER(
            List.of(Soort.GETAL), List.of("k.id"), regel -> List.of(regel.id().toString())),
    GEBOORTEDATUM(
            List.of(Soort.DATUM, Soort.GETAL),
            List.of("k.geboortedatum", "k.id"),
            regel -> List.of(regel.geboortedatum().toString(), regel.id().toString())),
    GEWIJZIGD(
            List.of(Soort.MOMENT, Soort.GETAL),
            List.of("k.gewijzigd_op", "k.id"),
            regel -> List.of(regel.gewijzigdOp().toString(), regel.id().toString()));

    private enum Soort {
        TEKST,
        GETAL,
        DATUM,
        MOMENT
    }

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Soort> soorten;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> kolommen;

    @SuppressWarnings("ImmutableEnumChecker") // has no state
    private final Function<KlantRegel, List<String>> sleutels;

    Volgorde(List<Soort> soorten, List<String> kolommen, Function<KlantRegel, List<String>> sleutels) {
        this.soorten = soorten;
        this.kolommen = kolommen;
        this.sleutels = sleutels;
    }

    static Volgorde van(KlantZoekvraag.Sortering sortering) {
        return valueOf(sortering.name());
    }

    /** The keys with the names that {@link #orde} calls them by. */
    String kolommen() {
        return genummerd(nr -> kolommen.get(nr) + " as s" + nr);
    }

    String orde(boolean aflopend) {
        return genummerd(nr -> "s" + nr + (aflopend ? " desc" : ""));
    }

    /** The condition that a klant comes after the place whose keys are its parameters. */
    String voorbij(boolean aflopend) {
        return voorbij(aflopend, genummerd(kolommen::get));
    }

    /** The same in a query around the one that gave the keys their names. */
    String voorbijNaam(boolean aflopend) {
        return voorbij(aflopend, genummerd(nr -> "s" + nr));
    }

    private String voorbij(boolean aflopend, String sleutels) {
        return "(" + sleutels + ") " + (aflopend ? "<" : ">") + " (" + genummerd(nr -> "?") + ")";
    }

    /** The name of the id among the keys. */
    String id() {
        return "s" + (kolommen.size() - 1);
    }

    private String genummerd(IntFunction<String> deel) {
        return IntStream.range(0, kolommen.size()).mapToObj(deel).collect(Collectors.joining(", "));
    }

    List<String> sleutels(KlantRegel regel) {
        return sleutels.apply(regel);
    }

    /**
     * The keys as parameters of {@link #voorbij}.
     *
     * @throws RuntimeException when these are no keys of this order
     */
    List<Object> waarden(List<String> teksten) {
        if (teksten.size() != soorten.size()) {
            throw new IllegalArgumentException("keys of another order");
        }
        return IntStream.range(0, soorten.size())
                .mapToObj(nr -> waarde(soorten.get(nr), teksten.get(nr)))
                .toList();
    }

    private static Object waarde(Soort soort, String tekst) {
        return switch (soort) {
            case TEKST -> tekst;
            case GETAL -> Long.valueOf(tekst);
            case DATUM -> binnenDeKalender(LocalDate.parse(tekst));
            case MOMENT -> moment(Instant.parse(tekst));
        };
    }

    private static OffsetDateTime moment(Instant moment) {
        OffsetDateTime waarde = moment.atOffset(ZoneOffset.UTC);
        binnenDeKalender(waarde.toLocalDate());
        return waarde;
    }

    /** Java knows years that the database does not. */
    private static LocalDate binnenDeKalender(LocalDate datum) {
        if (datum.getYear() < 1 || datum.getYear() > 9999) {
            throw new IllegalArgumentException("no such year");
        }
        return datum;
    }
}
