package nl.klantcrm.klant.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klantcrm.klant.Klantsamenvoeging;
import nl.klantcrm.klant.Klantsamenvoeging.Nieuwkomer;
import nl.klantcrm.klant.Klantsamenvoeging.Plek;
import nl.klantcrm.klant.Klantveld;
import nl.klantcrm.klant.PersoonId;
import nl.klantcrm.klant.Samenvoegkeuze;
import org.jspecify.annotations.Nullable;

/**
 * Which values stay when two klantdossiers become one, as sent: text, for it may be anything.
 *
 * @param versie of the klantdossier that stays, as it was opened; anderVersie of the one that goes
 * @param ander the fields of which the value of the one that goes stays, {@code KLANT-0-EMAIL}
 * @param mee who comes along, {@code KIND-12}
 */
record SamenvoegForm(@Nullable String versie, @Nullable String anderVersie, List<String> ander, List<String> mee) {

    private static final Pattern PERSOON = Pattern.compile("([A-Z]+)-(\\d{1,18})");
    private static final Pattern PLEK = Pattern.compile("([A-Z]+-\\d{1,18})-([A-Z_]+)");

    SamenvoegForm {
        ander = ander == null ? List.of() : List.copyOf(ander);
        mee = mee == null ? List.of() : List.copyOf(mee);
    }

    /** What most likely is wanted: nothing is lost, and what the one that stays has, stays. */
    static SamenvoegForm van(Klantsamenvoeging samen) {
        return new SamenvoegForm(
                String.valueOf(samen.blijft().versie()),
                String.valueOf(samen.gaatOp().versie()),
                samen.aanvullingen().stream().map(SamenvoegForm::sleutel).toList(),
                samen.nieuwkomers().stream()
                        .map(Nieuwkomer::wie)
                        .map(SamenvoegForm::sleutel)
                        .toList());
    }

    /** The same choices on what is stored now. */
    SamenvoegForm opVersies(Klantsamenvoeging samen) {
        return new SamenvoegForm(
                String.valueOf(samen.blijft().versie()),
                String.valueOf(samen.gaatOp().versie()),
                ander,
                mee);
    }

    static String sleutel(Plek plek) {
        return sleutel(plek.wie()) + "-" + plek.veld();
    }

    static String sleutel(PersoonId wie) {
        return wie.soort() + "-" + wie.waarde();
    }

    /** Empty when the browser sent none. */
    Optional<Integer> eigen() {
        return getal(versie);
    }

    /** Likewise. */
    Optional<Integer> andere() {
        return getal(anderVersie);
    }

    Samenvoegkeuze naarKeuze() {
        return new Samenvoegkeuze(
                gelezen(ander, SamenvoegForm::plek).collect(Collectors.toSet()),
                gelezen(mee, SamenvoegForm::persoon).collect(Collectors.toSet()));
    }

    private static <T> Stream<T> gelezen(List<String> teksten, Function<String, Optional<T>> lezer) {
        return teksten.stream().filter(Objects::nonNull).map(lezer).flatMap(Optional::stream);
    }

    private static Optional<Plek> plek(String tekst) {
        Matcher vorm = PLEK.matcher(tekst);
        return vorm.matches()
                ? persoon(vorm.group(1))
                        .flatMap(wie ->
                                constante(Klantveld.values(), vorm.group(2)).map(veld -> new Plek(wie, veld)))
                : Optional.empty();
    }

    private static Optional<PersoonId> persoon(String tekst) {
        Matcher vorm = PERSOON.matcher(tekst);
        return vorm.matches()
                ? constante(PersoonId.Soort.values(), vorm.group(1))
                        .map(soort -> new PersoonId(soort, Long.parseLong(vorm.group(2))))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constante(E[] waarden, String naam) {
        return Arrays.stream(waarden).filter(w -> w.name().equals(naam)).findFirst();
    }

    private static Optional<Integer> getal(@Nullable String tekst) {
        return Optional.ofNullable(tekst).filter(t -> t.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }
}
