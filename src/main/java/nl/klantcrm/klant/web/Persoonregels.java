package nl.klantcrm.klant.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klantcrm.klant.KindGegevens;
import nl.klantcrm.klant.Klantgegevens;
import nl.klantcrm.klant.PartnerGegevens;
import nl.klantcrm.web.Weergave;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a household into words, person by person. */
@Component
class Persoonregels {

    private final MessageSource teksten;
    private final Weergave weergave;

    Persoonregels(MessageSource teksten, Weergave weergave) {
        this.teksten = teksten;
        this.weergave = weergave;
    }

    List<Persoonregel> van(Klantgegevens g) {
        List<Persoonregel> regels = new ArrayList<>();
        String staat = g.burgerlijkeStaat() == null ? "" : tekst("burgerlijkeStaat." + g.burgerlijkeStaat());
        regels.add(new Persoonregel(tekst("klant.rol.klant"), g.persoon(), staat));
        for (PartnerGegevens partner : g.partners()) {
            regels.add(new Persoonregel(tekst(rol(partner)), partner.persoon(), relatie(partner)));
        }
        for (int i = 0; i < g.kinderen().size(); i++) {
            KindGegevens kind = g.kinderen().get(i);
            String ouders =
                    tekst("veld.kindVan") + ": " + ouders(kind, g.partners().size());
            regels.add(new Persoonregel(tekst("rij.kinderen", i + 1), kind.persoon(), ouders));
        }
        return regels;
    }

    private static String rol(PartnerGegevens partner) {
        if (partner.relatieEinde() != null) {
            return "klant.rol.exPartner";
        }
        return partner.persoon().overleden() ? "klant.rol.overledenPartner" : "klant.rol.partner";
    }

    private String relatie(PartnerGegevens partner) {
        String vorm = tekst("relatievorm." + partner.relatievorm());
        return vorm + periode(partner.relatieBegin(), partner.relatieEinde());
    }

    private String periode(@Nullable LocalDate begin, @Nullable LocalDate einde) {
        if (begin == null && einde == null) {
            return "";
        }
        if (einde == null) {
            return " " + tekst("klant.periode.sinds", weergave.datum(begin));
        }
        return " "
                + (begin == null
                        ? tekst("klant.periode.tot", weergave.datum(einde))
                        : tekst("klant.periode.vanTot", weergave.datum(begin), weergave.datum(einde)));
    }

    /** With one partner the number of the partner would only puzzle. */
    private String ouders(KindGegevens kind, int partners) {
        Integer partner = kind.partner();
        return partner == null || partners == 1
                ? tekst("kindVan." + kind.kindVan())
                : tekst("kindVan.genummerd." + kind.kindVan(), partner + 1);
    }

    private String tekst(String sleutel, Object... argumenten) {
        return teksten.getMessage(sleutel, argumenten, LocaleContextHolder.getLocale());
    }
}
