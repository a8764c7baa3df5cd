package nl.klantcrm.klant.web;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.adviespartner.AdviespartnerRegel;
import nl.klantcrm.klant.BerekeningenVoor;
import nl.klantcrm.klant.BurgerlijkeStaat;
import nl.klantcrm.klant.Geslacht;
import nl.klantcrm.klant.KindVan;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.Relatievorm;
import nl.klantcrm.web.Keuze;
import nl.klantcrm.web.Weergave;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** What the klant form shows besides what was typed: the choices, and where it goes. */
@Component
class KlantFormModel {

    private final AdviespartnerOverzicht adviespartners;
    private final Dubbelmodel dubbelen;
    private final MessageSource teksten;
    private final Weergave weergave;

    KlantFormModel(
            AdviespartnerOverzicht adviespartners, Dubbelmodel dubbelen, MessageSource teksten, Weergave weergave) {
        this.adviespartners = adviespartners;
        this.dubbelen = dubbelen;
        this.teksten = teksten;
        this.weergave = weergave;
    }

    String toon(Model model, KlantForm form, @Nullable KlantId id, Bestemming bestemming) {
        model.addAttribute("klantForm", form);
        model.addAttribute("klantId", id);
        model.addAttribute("actie", id == null ? "/klanten" : "/klanten/" + id);
        model.addAttribute("naar", bestemming.naar());
        model.addAttribute("annuleren", bestemming.annuleren(id));
        model.addAttribute("opnieuw", id == null ? null : bestemming.bewerken(id));
        model.addAttribute("inPaneel", bestemming.inPaneel());
        model.addAttribute("geslachten", keuzes("geslacht.", Geslacht.values()));
        model.addAttribute("staten", keuzes("burgerlijkeStaat.", BurgerlijkeStaat.values()));
        model.addAttribute("relatievormen", keuzes("relatievorm.", Relatievorm.values()));
        model.addAttribute("berekeningenVoorKeuzes", keuzes("berekeningenVoor.", BerekeningenVoor.values()));
        model.addAttribute("kindVanKeuzes", kindVan(form.partners().size()));
        model.addAttribute("adviespartnerKeuzes", adviespartnerKeuzes(form));
        model.addAttribute("landen", landen());
        dubbelen.toon(model, form, id);
        return "klant/form";
    }

    ModelAndView metStatus(String view, HttpStatus status) {
        return new ModelAndView(view, status);
    }

    List<Formverschil> verschillen(Samenvoeging samen) {
        return Formverschil.van(samen, new Formverschil.Teksten() {
            @Override
            public String tekst(String sleutel, Object... argumenten) {
                return label(sleutel, argumenten);
            }

            @Override
            public String adviespartner(AdviespartnerId id) {
                return adviespartners.vind(id).map(AdviespartnerRegel::naam).orElse("");
            }

            @Override
            public String datum(@Nullable LocalDate datum) {
                return weergave.datum(datum);
            }

            @Override
            public String land(String code) {
                return landnaam(code, LocaleContextHolder.getLocale());
            }
        });
    }

    private String label(String sleutel, Object... argumenten) {
        return teksten.getMessage(sleutel, argumenten, LocaleContextHolder.getLocale());
    }

    private List<Keuze> keuzes(String voorvoegsel, Enum<?>[] waarden) {
        return Arrays.stream(waarden)
                .map(w -> new Keuze(w.name(), label(voorvoegsel + w.name())))
                .toList();
    }

    /** With one partner: Klant, Partner, Beiden; with more, each partner by number. */
    private List<Keuze> kindVan(int partners) {
        Stream<Keuze> klant = Stream.of(new Keuze(KindVan.KLANT.name(), label("kindVan.KLANT")));
        Stream<Keuze> viaPartner = IntStream.range(0, partners)
                .boxed()
                .flatMap(i -> Stream.of(KindVan.PARTNER, KindVan.BEIDEN)
                        .map(soort -> new Keuze(
                                KindForm.waarde(soort, i),
                                partners == 1
                                        ? label("kindVan." + soort)
                                        : label("kindVan.genummerd." + soort, i + 1))));
        return Stream.concat(klant, viaPartner).toList();
    }

    /** The active ones, and the one that is chosen already even if it no longer is. */
    private List<Keuze> adviespartnerKeuzes(KlantForm form) {
        return adviespartners.alle().stream()
                .filter(a -> a.actief() || a.id().toString().equals(form.adviespartner()))
                .map(a -> new Keuze(a.id().toString(), a.naam()))
                .toList();
    }

    private static List<Keuze> landen() {
        Locale taal = LocaleContextHolder.getLocale();
        Comparator<Keuze> opNaam = Comparator.comparing(Keuze::tekst, Collator.getInstance(taal));
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Keuze(code, landnaam(code, taal)))
                .sorted(opNaam)
                .toList();
    }

    static String landnaam(String code, Locale taal) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(taal);
    }
}
