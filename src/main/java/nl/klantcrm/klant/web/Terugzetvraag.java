package nl.klantcrm.klant.web;

import java.util.List;
import java.util.Objects;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.gedeeld.Overtreding;
import nl.klantcrm.klant.Klantveld;
import nl.klantcrm.klant.Terugzetting;
import nl.klantcrm.web.Velden;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/** The page that asks whether one value of the history is to be put back, in words. */
@Component
class Terugzetvraag {

    private final Historieblokken blokken;
    private final Adviespartnernamen adviespartners;
    private final Veldtekst veldtekst;
    private final Velden velden;
    private final MessageSource teksten;

    Terugzetvraag(
            Historieblokken blokken,
            Adviespartnernamen adviespartners,
            Veldtekst veldtekst,
            Velden velden,
            MessageSource teksten) {
        this.blokken = blokken;
        this.adviespartners = adviespartners;
        this.veldtekst = veldtekst;
        this.velden = velden;
        this.teksten = teksten;
    }

    /**
     * @param nu what stands there; empty for nothing, as is wordt
     * @param actie address of the form
     * @param bezwaar message key of why it cannot be done
     */
    record Regel(
            String wie,
            String veld,
            String nu,
            String wordt,
            String actie,
            @Nullable String bezwaar) {}

    String toon(Terugzetting terugzetting, String actie, Model model) {
        Klantveld veld = Objects.requireNonNull(terugzetting.regel().veld());
        Veldtekst.Namen namen = new Veldtekst.Namen(terugzetting.partnernamen(), adviespartners.ineens());
        model.addAttribute("klant", terugzetting.klant());
        model.addAttribute(
                "regel",
                new Regel(
                        blokken.persoon(terugzetting.regel()),
                        veldtekst.label(veld),
                        veldtekst.waarde(veld, terugzetting.nu(), namen),
                        veldtekst.waarde(veld, terugzetting.regel().van(), namen),
                        actie,
                        terugzetting.bezwaar() == null ? null : "historie.bezwaar." + terugzetting.bezwaar()));
        return "klant/terugzetten";
    }

    /** The form has no fields of the household, so each message names the one it is about. */
    void neemOver(OngeldigeInvoerException geweigerd, BindingResult fouten) {
        geweigerd
                .overtredingen()
                .forEach(overtreding -> fouten.addError(new ObjectError(
                        fouten.getObjectName(),
                        plek(overtreding) + tekst(overtreding.code(), overtreding.argumenten()))));
    }

    private String plek(Overtreding overtreding) {
        String pad = overtreding.veld();
        String rij = velden.lijst(pad).isEmpty() ? "" : tekst("rij." + velden.lijst(pad), List.of(velden.nummer(pad)));
        return pad.isEmpty()
                ? ""
                : rij + (rij.isEmpty() ? "" : " · ") + tekst("veld." + velden.naam(pad), List.of()) + ": ";
    }

    private String tekst(String sleutel, List<Object> argumenten) {
        return teksten.getMessage(sleutel, argumenten.toArray(), LocaleContextHolder.getLocale());
    }
}
