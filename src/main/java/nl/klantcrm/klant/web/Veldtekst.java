package nl.klantcrm.klant.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.klantcrm.adviespartner.AdviespartnerId;
import nl.klantcrm.klant.Klantveld;
import nl.klantcrm.klant.Ouders;
import nl.klantcrm.klant.PartnerId;
import nl.klantcrm.web.Weergave;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the texts of the history into the words of the user. */
@Component
class Veldtekst {

    private final MessageSource teksten;
    private final Weergave weergave;

    Veldtekst(MessageSource teksten, Weergave weergave) {
        this.teksten = teksten;
        this.weergave = weergave;
    }

    /** @param adviespartner the name of an Adviespartner, null when there is none of that number */
    record Namen(Map<PartnerId, String> partners, Function<AdviespartnerId, @Nullable String> adviespartner) {}

    String label(Klantveld veld) {
        return tekst("veld." + veld.veldnaam());
    }

    /** As the form would show it; empty for no value. */
    String waarde(Klantveld veld, @Nullable String opgeslagen, Namen namen) {
        if (opgeslagen == null) {
            return "";
        }
        return switch (veld.soort()) {
            case TEKST, VRIJE_TEKST -> opgeslagen;
            case DATUM -> weergave.datum(LocalDate.parse(opgeslagen));
            case KEUZE -> tekst(veld.veldnaam() + "." + opgeslagen);
            case LAND -> KlantFormModel.landnaam(opgeslagen, LocaleContextHolder.getLocale());
            case ADVIESPARTNER ->
                Optional.ofNullable(namen.adviespartner().apply(AdviespartnerId.valueOf(opgeslagen)))
                        .orElseGet(() -> tekst("historie.adviespartnerWeg"));
            case OUDERS -> ouders(Ouders.van(opgeslagen), namen.partners());
        };
    }

    private String ouders(Ouders ouders, Map<PartnerId, String> partners) {
        String naam = ouders.partner() == null ? null : partners.get(ouders.partner());
        return naam == null
                ? tekst("kindVan." + ouders.kindVan())
                : tekst("historie.kindVan." + ouders.kindVan(), naam);
    }

    private String tekst(String sleutel, Object... argumenten) {
        return teksten.getMessage(sleutel, argumenten, LocaleContextHolder.getLocale());
    }
}
