package nl.klantcrm.klant.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.klantcrm.adviespartner.AdviespartnerNaam;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.KlantZoekvraag.Adviespartnerfilter;
import nl.klantcrm.klant.KlantZoekvraag.Levensstatus;
import nl.klantcrm.web.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The selects above the list. */
@Component
class Lijstfilter {

    /** A select of more would be a page of its own. An office with so many goes by the list of Adviespartners. */
    private static final int MEESTE_ADVIESPARTNERS = 200;

    private final AdviespartnerOverzicht adviespartners;
    private final MessageSource teksten;

    Lijstfilter(AdviespartnerOverzicht adviespartners, MessageSource teksten) {
        this.adviespartners = adviespartners;
        this.teksten = teksten;
    }

    /**
     * One select.
     *
     * @param naam of the parameter
     * @param label message key
     * @param gekozen empty for no filter
     */
    record Veld(String naam, String label, String gekozen, List<Keuze> keuzes) {}

    List<Veld> velden(Lijststaat staat) {
        Map<String, String> gekozen = staat.vraag().parameters();
        return List.of(
                veld(
                        "adviespartner",
                        "veld.adviespartner",
                        gekozen,
                        adviespartners(staat.vraag().adviespartner())),
                veld(
                        "berekeningenVoor",
                        "veld.berekeningenVoor",
                        gekozen,
                        keuzes("berekeningenVoor.", BerekeningenVoor.values())),
                veld("status", "klantlijst.status", gekozen, keuzes("klantlijst.status.", Levensstatus.values())),
                veld(
                        "geanonimiseerd",
                        "klantlijst.geanonimiseerd",
                        gekozen,
                        Stream.of("nee", "ja")
                                .map(w -> new Keuze(w, tekst("klantlijst.geanonimiseerd." + w)))
                                .toList()));
    }

    private static Veld veld(String naam, String label, Map<String, String> gekozen, List<Keuze> keuzes) {
        return new Veld(naam, label, gekozen.getOrDefault(naam, ""), keuzes);
    }

    private List<Keuze> keuzes(String voorvoegsel, Enum<?>[] waarden) {
        return Arrays.stream(waarden)
                .map(w -> new Keuze(w.name().toLowerCase(Locale.ROOT), tekst(voorvoegsel + w.name())))
                .toList();
    }

    private List<Keuze> adviespartners(@Nullable Adviespartnerfilter gekozen) {
        List<AdviespartnerNaam> namen = adviespartners.namen(MEESTE_ADVIESPARTNERS + 1);
        Stream<AdviespartnerNaam> keuzes =
                namen.size() <= MEESTE_ADVIESPARTNERS ? namen.stream() : gekozene(gekozen).stream();
        return Stream.concat(
                        Stream.of(new Keuze("geen", tekst("klantlijst.adviespartner.geen"))),
                        keuzes.map(a -> new Keuze(a.id().toString(), a.naam())))
                .toList();
    }

    private Optional<AdviespartnerNaam> gekozene(@Nullable Adviespartnerfilter gekozen) {
        return Optional.ofNullable(gekozen)
                .map(Adviespartnerfilter::id)
                .flatMap(adviespartners::vind)
                .map(regel -> new AdviespartnerNaam(regel.id(), regel.naam()));
    }

    private String tekst(String sleutel) {
        return teksten.getMessage(sleutel, null, LocaleContextHolder.getLocale());
    }
}
