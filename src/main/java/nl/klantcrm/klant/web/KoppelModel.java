package nl.klantcrm.klant.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klantcrm.adviespartner.AdviespartnerOverzicht;
import nl.klantcrm.adviespartner.AdviespartnerRegel;
import nl.klantcrm.bulk.Selectie;
import nl.klantcrm.klant.KlantSelecties;
import nl.klantcrm.web.Keuze;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** What the page shows that asks which Adviespartner the selected klanten are linked to. */
@Component
class KoppelModel {

    /** Enough to see whether they are the right ones. */
    private static final int NAMEN = 10;

    private final KlantSelecties selecties;
    private final AdviespartnerOverzicht adviespartners;
    private final MessageSource teksten;

    KoppelModel(KlantSelecties selecties, AdviespartnerOverzicht adviespartners, MessageSource teksten) {
        this.selecties = selecties;
        this.adviespartners = adviespartners;
        this.teksten = teksten;
    }

    String toon(Model model, Selectieverzoek verzoek, Selectie selectie) {
        model.addAttribute("selectie", selectie);
        model.addAttribute("namen", selecties.namen(selectie.id(), NAMEN));
        model.addAttribute("alles", verzoek.isAlles());
        model.addAttribute("filter", verzoek.filter());
        model.addAttribute("terug", verzoek.lijst());
        // Of this page alone: sent twice it is one action, and the next page may do another.
        model.addAttribute("sleutel", UUID.randomUUID());
        model.addAttribute("keuzes", keuzes());
        return "klant/koppelen";
    }

    ModelAndView opnieuw(Model model, Selectieverzoek verzoek, Selectie selectie, HttpStatus status) {
        return new ModelAndView(toon(model, verzoek, selectie), status);
    }

    private List<Keuze> keuzes() {
        List<Keuze> keuzes = new ArrayList<>();
        keuzes.add(
                new Keuze(KoppelForm.GEEN, teksten.getMessage("koppelen.geen", null, LocaleContextHolder.getLocale())));
        adviespartners.alle().stream()
                .filter(AdviespartnerRegel::actief)
                .map(a -> new Keuze(a.id().toString(), a.naam()))
                .forEach(keuzes::add);
        return keuzes;
    }
}
