package nl.klantcrm.klant.web;

import java.util.Map;
import nl.klantcrm.gedeeld.OngeldigeInvoerException;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.Klantsamenvoeging;
import nl.klantcrm.klant.Klantsamenvoeging.Nieuwkomer;
import nl.klantcrm.klant.Klantsamenvoeging.Verschil;
import nl.klantcrm.klant.PersoonId;
import nl.klantcrm.web.Weergave;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Puts two klantdossiers that are to become one side by side, in words. */
@Component
class SamenvoegModel {

    /** @param sleutel of the choice in the form; empty texts for no value */
    record Rij(String sleutel, String wie, String veld, String eigen, String ander) {

        @Override
        public String toString() {
            return "Rij[" + sleutel + "]";
        }
    }

    /** Somebody who can come along. */
    record Persoon(String sleutel, String tekst) {

        @Override
        public String toString() {
            return "Persoon[" + sleutel + "]";
        }
    }

    private final Veldtekst veldtekst;
    private final Adviespartnernamen adviespartners;
    private final GerelateerdModel gerelateerd;
    private final Terugzetvraag vraag;
    private final MessageSource teksten;
    private final Weergave weergave;

    SamenvoegModel(
            Veldtekst veldtekst,
            Adviespartnernamen adviespartners,
            GerelateerdModel gerelateerd,
            Terugzetvraag vraag,
            MessageSource teksten,
            Weergave weergave) {
        this.veldtekst = veldtekst;
        this.adviespartners = adviespartners;
        this.gerelateerd = gerelateerd;
        this.vraag = vraag;
        this.teksten = teksten;
        this.weergave = weergave;
    }

    /**
     * Asks with which other one.
     *
     * @param fout message key of what is wrong with what was typed
     */
    String vraag(KlantDetails klant, @Nullable String met, @Nullable String fout, Model model) {
        model.addAttribute("klant", klant);
        model.addAttribute("met", met);
        model.addAttribute("fout", fout);
        return "klant/samenvoegen-vraag";
    }

    String toon(Klantsamenvoeging samen, Model model) {
        Veldtekst.Namen namen = new Veldtekst.Namen(Map.of(), adviespartners.ineens());
        model.addAttribute("samen", samen);
        model.addAttribute(
                "rijen", samen.verschillen().stream().map(v -> rij(v, namen)).toList());
        model.addAttribute(
                "personen", samen.nieuwkomers().stream().map(this::persoon).toList());
        model.addAttribute("items", gerelateerd.aantal(samen.gaatOp().id()));
        return "klant/samenvoegen";
    }

    /** The page has no fields of the household, so each message names the one it is about. */
    void neemOver(OngeldigeInvoerException geweigerd, BindingResult fouten) {
        vraag.neemOver(geweigerd, fouten);
    }

    private Rij rij(Verschil verschil, Veldtekst.Namen namen) {
        return new Rij(
                SamenvoegForm.sleutel(verschil.plek()),
                verschil.plek().wie().equals(PersoonId.KLANT)
                        ? tekst("klant.rol.klant")
                        : tekst("historie.persoon." + verschil.plek().wie().soort(), verschil.naam()),
                veldtekst.label(verschil.plek().veld()),
                veldtekst.waarde(verschil.plek().veld(), verschil.eigen(), namen),
                veldtekst.waarde(verschil.plek().veld(), verschil.ander(), namen));
    }

    private Persoon persoon(Nieuwkomer nieuw) {
        String naam = tekst("historie.persoon." + nieuw.wie().soort(), nieuw.naam());
        return new Persoon(
                SamenvoegForm.sleutel(nieuw.wie()),
                nieuw.geboortedatum() == null ? naam : naam + " · " + weergave.datum(nieuw.geboortedatum()));
    }

    private String tekst(String sleutel, Object... argumenten) {
        return teksten.getMessage(sleutel, argumenten, LocaleContextHolder.getLocale());
    }
}
