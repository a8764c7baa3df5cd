package nl.klantcrm.klant.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A klant form of values by their paths: what binding a request would make of them, without its search through the
 * annotations of every record, which takes ten times as long as all the rest of judging a row of a file.
 */
final class Formlezer {

    private final Map<String, String> velden;

    private Formlezer(Map<String, String> velden) {
        this.velden = velden;
    }

    static KlantForm lees(Map<String, String> velden) {
        return new Formlezer(velden).klant();
    }

    private KlantForm klant() {
        return new KlantForm(
                null,
                null,
                persoon("persoon."),
                veld("burgerlijkeStaat"),
                adres(),
                veld("email"),
                veld("telefoon"),
                veld("berekeningenVoor"),
                veld("adviespartner"),
                veld("klantSleutel"),
                veld("relatieSleutel"),
                veld("notities"),
                rijen("partners", this::partner),
                rijen("kinderen", this::kind),
                null);
    }

    private AdresForm adres() {
        return new AdresForm(
                veld("adres.straat"),
                veld("adres.huisnummer"),
                veld("adres.toevoeging"),
                veld("adres.postcode"),
                veld("adres.plaats"),
                veld("adres.land"));
    }

    private PartnerForm partner(String pad) {
        return new PartnerForm(
                veld(pad + "id"),
                persoon(pad + "persoon."),
                veld(pad + "relatievorm"),
                veld(pad + "relatieBegin"),
                veld(pad + "relatieEinde"));
    }

    private KindForm kind(String pad) {
        return new KindForm(veld(pad + "id"), persoon(pad + "persoon."), veld(pad + "kindVan"));
    }

    private PersoonForm persoon(String pad) {
        return new PersoonForm(
                veld(pad + "geslacht"),
                veld(pad + "voorletters"),
                veld(pad + "voornamen"),
                veld(pad + "tussenvoegsel"),
                veld(pad + "achternaam"),
                veld(pad + "geboortenaam"),
                veld(pad + "geboortedatum"),
                veld(pad + "overlijdensdatum"));
    }

    /** As many rows as there are values for, counted from the first. */
    private <T> List<T> rijen(String lijst, Function<String, T> rij) {
        String begin = lijst + "[";
        int laatste = velden.keySet().stream()
                .filter(pad -> pad.startsWith(begin))
                .mapToInt(pad -> Integer.parseInt(pad.substring(begin.length(), pad.indexOf(']'))))
                .max()
                .orElse(-1);
        return IntStream.rangeClosed(0, laatste)
                .mapToObj(i -> rij.apply(begin + i + "]."))
                .toList();
    }

    private @Nullable String veld(String pad) {
        return velden.get(pad);
    }
}
