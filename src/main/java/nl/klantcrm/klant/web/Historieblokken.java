package nl.klantcrm.klant.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.gebruiker.Gebruikersnamen;
import nl.klantcrm.gebruiker.HuidigeGebruiker;
import nl.klantcrm.gebruiker.Recht;
import nl.klantcrm.klant.Historiepagina;
import nl.klantcrm.klant.KlantDetails;
import nl.klantcrm.klant.KlantHistorie;
import nl.klantcrm.klant.Klantveld;
import nl.klantcrm.klant.Klantwijziging;
import nl.klantcrm.klant.PersoonId;
import nl.klantcrm.klant.Terugzetting.Bezwaar;
import nl.klantcrm.klant.Wijzigingsregel;
import nl.klantcrm.web.Weergave;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the history of a klantdossier into words. */
@Component
class Historieblokken {

    private final KlantHistorie historie;
    private final Gebruikersnamen gebruikers;
    private final HuidigeGebruiker gebruiker;
    private final Adviespartnernamen adviespartners;
    private final Veldtekst veldtekst;
    private final MessageSource teksten;
    private final Weergave weergave;

    Historieblokken(
            KlantHistorie historie,
            Gebruikersnamen gebruikers,
            HuidigeGebruiker gebruiker,
            Adviespartnernamen adviespartners,
            Veldtekst veldtekst,
            MessageSource teksten,
            Weergave weergave) {
        this.historie = historie;
        this.gebruikers = gebruikers;
        this.gebruiker = gebruiker;
        this.adviespartners = adviespartners;
        this.veldtekst = veldtekst;
        this.teksten = teksten;
        this.weergave = weergave;
    }

    List<Historieblok> van(Historiepagina pagina) {
        Map<GebruikerId, String> wie = gebruikers.namen(pagina.wijzigingen().stream()
                .map(Klantwijziging::door)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Veldtekst.Namen namen = new Veldtekst.Namen(pagina.partnernamen(), adviespartners.ineens());
        return pagina.wijzigingen().stream()
                .map(wijziging -> new Historieblok(
                        weergave.tijdstip(wijziging.op()),
                        naam(wijziging.door(), wie),
                        "historie.aanleiding." + wijziging.aanleiding(),
                        personen(pagina, wijziging, namen)))
                .toList();
    }

    /** When the klantdossier was last changed and, as far as the history knows, by whom. */
    String laatste(KlantDetails klant) {
        return historie.laatste(klant.id())
                .map(w -> tekst(
                        "historie.laatste",
                        weergave.tijdstip(w.op()),
                        naam(w.door(), w.door() == null ? Map.of() : gebruikers.namen(List.of(w.door())))))
                .orElseGet(() -> tekst("historie.laatste.onbekend", weergave.tijdstip(klant.gewijzigdOp())));
    }

    /** The klant, or the role and name of somebody else. */
    String persoon(Wijzigingsregel regel) {
        return regel.wie().equals(PersoonId.KLANT)
                ? tekst("klant.rol.klant")
                : tekst("historie.persoon." + regel.wie().soort(), Objects.toString(regel.naam(), ""))
                        .strip();
    }

    private String naam(@Nullable GebruikerId door, Map<GebruikerId, String> wie) {
        return door == null ? tekst("historie.systeem") : wie.getOrDefault(door, "");
    }

    private List<Historieblok.Persoon> personen(
            Historiepagina pagina, Klantwijziging wijziging, Veldtekst.Namen namen) {
        Map<PersoonId, List<Wijzigingsregel>> opPersoon = wijziging.regels().stream()
                .collect(Collectors.groupingBy(Wijzigingsregel::wie, LinkedHashMap::new, Collectors.toList()));
        List<Historieblok.Persoon> personen = new ArrayList<>();
        opPersoon.forEach((wie, regels) -> {
            Wijzigingsregel eerste = regels.get(0);
            personen.add(new Historieblok.Persoon(
                    persoon(eerste),
                    eerste.veld() == null ? "historie.gebeurtenis." + eerste.soort() : null,
                    regels.stream()
                            .filter(regel -> regel.veld() != null)
                            .map(regel -> veld(pagina, wijziging, regel, namen))
                            .toList()));
        });
        return personen;
    }

    private Historieblok.Veld veld(
            Historiepagina pagina, Klantwijziging wijziging, Wijzigingsregel regel, Veldtekst.Namen namen) {
        Klantveld veld = Objects.requireNonNull(regel.veld());
        boolean mag = gebruiker.heeft(Recht.KLANT_WIJZIGEN);
        Bezwaar bezwaar = pagina.terugzetting(regel).bezwaar();
        return new Historieblok.Veld(
                veldtekst.label(veld),
                veldtekst.waarde(veld, regel.van(), namen),
                veldtekst.waarde(veld, regel.naar(), namen),
                mag && bezwaar == null
                        ? HistorieController.terugzetten(pagina.klant().id(), wijziging.versie(), regel.volgnummer())
                        : null,
                mag && bezwaar != null ? "historie.kort." + bezwaar : null);
    }

    private String tekst(String sleutel, Object... argumenten) {
        return teksten.getMessage(sleutel, argumenten, LocaleContextHolder.getLocale());
    }
}
