package nl.klantcrm.klant.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klantcrm.klant.Bladwijzer;
import nl.klantcrm.klant.KlantId;
import nl.klantcrm.klant.KlantPagina;
import nl.klantcrm.klant.KlantRegel;
import nl.klantcrm.klant.KlantZoekvraag;
import nl.klantcrm.klant.KlantZoekvraag.Sortering;
import nl.klantcrm.web.Weergave;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a page of the list into words. */
@Component
class Lijstmodel {

    /** What the search form asks for itself. */
    private static final List<String> IN_FORMULIER =
            List.of("q", "adviespartner", "berekeningenVoor", "status", "geanonimiseerd");

    private final GerelateerdModel gerelateerd;
    private final Weergave weergave;
    private final MessageSource teksten;

    Lijstmodel(GerelateerdModel gerelateerd, Weergave weergave, MessageSource teksten) {
        this.gerelateerd = gerelateerd;
        this.weergave = weergave;
        this.teksten = teksten;
    }

    /** @param basis the address of the list */
    Lijst van(KlantPagina pagina, Lijststaat staat, String basis) {
        return new Lijst(
                koppen(staat, basis),
                rijen(pagina, staat, basis),
                aantal(pagina),
                pagina.regels().isEmpty() ? leeg(staat) : null,
                pagina.opnieuw(),
                bladeren(pagina, staat, basis),
                Arrays.stream(Kolom.values())
                        .filter(kolom -> kolom != Kolom.NAAM)
                        .map(kolom -> new Lijst.Kolomkeuze(
                                kolom.naam(), kop(kolom), staat.kolommen().contains(kolom)))
                        .toList(),
                zonder(staat, IN_FORMULIER),
                zonder(staat, List.of("kolommen")),
                staat.adres());
    }

    private List<Lijst.Kop> koppen(Lijststaat staat, String basis) {
        return staat.kolommen().stream()
                .map(kolom -> {
                    Sortering sortering = kolom.sortering();
                    if (sortering == null) {
                        return new Lijst.Kop(kolom.naam(), kop(kolom), null, null);
                    }
                    KlantZoekvraag vraag = staat.vraag();
                    boolean huidig = vraag.sorteer() == sortering;
                    // Of what was changed the newest comes first.
                    boolean aflopend = huidig ? !vraag.aflopend() : sortering == Sortering.GEWIJZIGD;
                    return new Lijst.Kop(
                            kolom.naam(),
                            kop(kolom),
                            adres(basis, staat.gesorteerd(sortering, aflopend).adres()),
                            !huidig ? null : vraag.aflopend() ? "descending" : "ascending");
                })
                .toList();
    }

    private List<Lijst.Rij> rijen(KlantPagina pagina, Lijststaat staat, String basis) {
        Map<KlantId, Integer> dossiers = staat.kolommen().contains(Kolom.DOSSIERS)
                ? gerelateerd.aantallen(
                        pagina.regels().stream().map(KlantRegel::id).toList())
                : Map.of();
        LocalDate vandaag = weergave.vandaag();
        List<Lijst.Rij> rijen = new ArrayList<>();
        for (KlantRegel regel : pagina.regels()) {
            List<Lijst.Cel> cellen = new ArrayList<>();
            for (Kolom kolom : staat.kolommen()) {
                switch (kolom) {
                    case NAAM -> {}
                    case NUMMER -> cellen.add(heel(regel.nummer().toString()));
                    case GEBOORTEDATUM -> cellen.add(heel(geboren(regel, vandaag)));
                    case PARTNER -> cellen.add(cel(regel.partner()));
                    case PLAATS -> cellen.add(cel(regel.plaats()));
                    case ADVIESPARTNER -> cellen.add(cel(regel.adviespartner()));
                    case DOSSIERS -> cellen.add(getal(dossiers.get(regel.id())));
                    case GEWIJZIGD -> cellen.add(heel(weergave.dag(regel.gewijzigdOp())));
                }
            }
            rijen.add(new Lijst.Rij(
                    regel.id(), basis + "/" + regel.id(), regel.naam().volledig(), cellen));
        }
        return rijen;
    }

    private static Lijst.Cel cel(@Nullable String tekst) {
        return new Lijst.Cel(null, tekst);
    }

    private static Lijst.Cel heel(String tekst) {
        return new Lijst.Cel("heel", tekst);
    }

    private static Lijst.Cel getal(@Nullable Integer aantal) {
        return new Lijst.Cel("getal", aantal == null ? "0" : aantal.toString());
    }

    /** {@code 31-01-1960 (66)}, the age behind it. */
    private String geboren(KlantRegel regel, LocalDate vandaag) {
        LocalDate geboren = regel.geboortedatum();
        String erachter = regel.overlijdensdatum() == null
                ? Integer.toString(weergave.leeftijd(geboren, vandaag))
                : tekst("klant.overleden", weergave.datum(regel.overlijdensdatum()));
        return weergave.datum(geboren) + " (" + erachter + ")";
    }

    private String aantal(KlantPagina pagina) {
        if (pagina.meer()) {
            return tekst("klant.aantal.veel");
        }
        return switch (pagina.aantal()) {
            case 0 -> tekst("klant.aantal.nul");
            case 1 -> tekst("klant.aantal.een");
            default -> tekst("klant.aantal", pagina.aantal());
        };
    }

    private String leeg(Lijststaat staat) {
        if (staat.isAlles()) {
            return tekst("klant.leeg");
        }
        String q = staat.vraag().q();
        if (q.isEmpty()) {
            return tekst("klantlijst.leeg.filter");
        }
        return tekst(staat.vraag().gefilterd() ? "klantlijst.leeg.zoekenEnFilter" : "klant.leeg.zoeken", q);
    }

    private static Lijst.Bladeren bladeren(KlantPagina pagina, Lijststaat staat, String basis) {
        boolean verder = pagina.volgende() != null;
        return new Lijst.Bladeren(
                pagina.vorige() == null ? null : adres(basis, staat.adres()),
                pagina.vorige() == null ? null : adres(basis, staat.adres("voor", pagina.vorige())),
                pagina.volgende() == null ? null : adres(basis, staat.adres("na", pagina.volgende())),
                verder ? adres(basis, staat.adres("voor", Bladwijzer.EINDE)) : null,
                Lijststaat.PER.stream()
                        .map(per -> new Lijst.PerPagina(
                                per,
                                per == staat.per()
                                        ? null
                                        : adres(basis, staat.metPer(per).adres())))
                        .toList());
    }

    private static Map<String, String> zonder(Lijststaat staat, List<String> namen) {
        Map<String, String> overige = new LinkedHashMap<>(staat.parameters());
        overige.keySet().removeAll(namen);
        return overige;
    }

    static String adres(String basis, String vraag) {
        return vraag.isEmpty() ? basis : basis + "?" + vraag;
    }

    private String kop(Kolom kolom) {
        return tekst("klant.kolom." + kolom.naam());
    }

    private String tekst(String sleutel, Object... argumenten) {
        Locale taal = LocaleContextHolder.getLocale();
        return teksten.getMessage(sleutel, argumenten, taal);
    }
}
