package nl.klantcrm.uitwisseling.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klantcrm.uitwisseling.ImportDetails;
import nl.klantcrm.uitwisseling.ImportId;
import nl.klantcrm.uitwisseling.ImportOverzicht;
import nl.klantcrm.uitwisseling.Importstatus;
import nl.klantcrm.uitwisseling.Rijmelding;
import nl.klantcrm.uitwisseling.Telling;
import nl.klantcrm.uitwisseling.Toestand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of an import shows, however far it is. */
@Component
class ImportModel {

    private static final List<String> NAAM =
            List.of("persoon.voorletters", "persoon.tussenvoegsel", "persoon.achternaam");

    private final ImportOverzicht overzicht;
    private final Redentekst redentekst;

    ImportModel(ImportOverzicht overzicht, Redentekst redentekst) {
        this.overzicht = overzicht;
        this.redentekst = redentekst;
    }

    /** A row that there is something to say of. */
    record Regel(int nr, String naam, List<Waarom> redenen) {}

    /**
     * One thing to say of a row.
     *
     * @param veld in which column
     * @param waarde what stands there
     * @param pad of the klant it is about, if any
     */
    record Waarom(
            String veld,
            String waarde,
            String tekst,
            @Nullable String pad) {}

    String toon(Model model, ImportDetails opdracht, @Nullable StartForm form) {
        ImportId id = opdracht.id();
        model.addAttribute("opdracht", opdracht);
        Map<Toestand, Integer> toestanden = overzicht.toestanden(id);
        model.addAttribute("aantal", perNaam(toestanden));
        if (opdracht.status().isBezig()) {
            Telling telling = overzicht.telling(id);
            int gedaan = opdracht.status() == Importstatus.CONTROLE
                    ? toestanden.values().stream().mapToInt(Integer::intValue).sum()
                    : telling.samen();
            model.addAttribute("gedaan", gedaan);
        } else if (opdracht.status() == Importstatus.VOORBEELD) {
            model.addAttribute("startForm", form == null ? StartForm.leeg(opdracht.versie()) : form);
            model.addAttribute("voorbeelden", overzicht.voorbeelden(id));
            model.addAttribute("fouten", regels(overzicht.fouten(id), opdracht));
            model.addAttribute("bestaande", regels(overzicht.bestaande(id), opdracht));
            model.addAttribute("dubbele", regels(overzicht.dubbele(id), opdracht));
        } else {
            model.addAttribute("fouten", regels(overzicht.mislukte(id), opdracht));
        }
        return "uitwisseling/import";
    }

    /** Also of what there is none, for the page names them all. */
    private static Map<String, Integer> perNaam(Map<Toestand, Integer> toestanden) {
        return Arrays.stream(Toestand.values())
                .collect(Collectors.toMap(Toestand::name, t -> toestanden.getOrDefault(t, 0)));
    }

    private List<Regel> regels(List<Rijmelding> meldingen, ImportDetails opdracht) {
        return meldingen.stream().map(melding -> regel(melding, opdracht)).toList();
    }

    private Regel regel(Rijmelding melding, ImportDetails opdracht) {
        List<Waarom> redenen = melding.redenen().stream()
                .map(reden -> new Waarom(
                        redentekst.veld(reden, opdracht.koppen()),
                        Stream.ofNullable(reden.kolom()).map(melding::cel).collect(Collectors.joining()),
                        redentekst.tekst(reden),
                        Redentekst.pad(reden)))
                .toList();
        return new Regel(melding.nr(), naam(melding, opdracht), redenen);
    }

    /** By which the user recognises the row. */
    private static String naam(Rijmelding melding, ImportDetails opdracht) {
        return NAAM.stream()
                .flatMap(veld -> IntStream.range(0, opdracht.kolommen().size())
                        .filter(i -> Objects.equals(opdracht.kolommen().get(i), veld))
                        .mapToObj(melding::cel))
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(" "));
    }
}
