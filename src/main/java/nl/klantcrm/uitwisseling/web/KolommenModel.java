package nl.klantcrm.uitwisseling.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klantcrm.uitwisseling.Huishoudkolommen;
import nl.klantcrm.uitwisseling.ImportDetails;
import nl.klantcrm.uitwisseling.ImportOverzicht;
import nl.klantcrm.uitwisseling.Kolom;
import nl.klantcrm.uitwisseling.Kolomraad;
import nl.klantcrm.web.Keuze;
import nl.klantcrm.web.Velden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page shows on which the columns of a file are chosen. */
@Component
class KolommenModel {

    private final ImportOverzicht overzicht;
    private final Huishoudkolommen kolommen;
    private final Kolomraad raad;
    private final Redentekst redentekst;
    private final Velden velden;

    KolommenModel(
            ImportOverzicht overzicht,
            Huishoudkolommen kolommen,
            Kolomraad raad,
            Redentekst redentekst,
            Velden velden) {
        this.overzicht = overzicht;
        this.kolommen = kolommen;
        this.raad = raad;
        this.redentekst = redentekst;
        this.velden = velden;
    }

    /**
     * One column of the file.
     *
     * @param voorbeeld what its first cells hold
     * @param onze the field of a heading that is ours; it needs no other choices, which keeps the page small
     */
    record Regel(String kop, String voorbeeld, @Nullable Keuze onze) {}

    /** The fields of the klant, or of one partner or kind. */
    record Groep(String lijst, int nummer, List<Keuze> keuzes) {}

    String toon(Model model, ImportDetails opdracht, KolommenForm form) {
        List<List<String>> eerste = overzicht.eerste(opdracht.id());
        List<Regel> regels = new ArrayList<>();
        for (int i = 0; i < opdracht.koppen().size(); i++) {
            int kolom = i;
            String voorbeeld = eerste.stream()
                    .map(cellen -> kolom < cellen.size() ? kort(cellen.get(kolom)) : "")
                    .filter(cel -> !cel.isBlank())
                    .limit(2)
                    .collect(Collectors.joining(" · "));
            String gekozen = i < form.kolommen().size() ? form.kolommen().get(i) : "";
            regels.add(new Regel(
                    opdracht.koppen().get(i), voorbeeld, onze(opdracht.koppen().get(i), gekozen)));
        }
        model.addAttribute("opdracht", opdracht);
        model.addAttribute("kolommenForm", form);
        model.addAttribute("regels", regels);
        model.addAttribute("groepen", groepen(form.kolommen()));
        return "uitwisseling/kolommen";
    }

    private @Nullable Keuze onze(String kop, String gekozen) {
        return raad.letterlijk(kop)
                .filter(veld -> gekozen.isEmpty() || gekozen.equals(veld))
                .map(this::keuze)
                .orElse(null);
    }

    /** One partner and one kind more than there are columns for: room to choose, and no page of megabytes. */
    private List<Groep> groepen(List<String> gekozen) {
        int partners = Math.min(Huishoudkolommen.MEESTE_PARTNERS, hoogste(gekozen, "partners") + 1);
        int kinderen = Math.min(Huishoudkolommen.MEESTE_KINDEREN, hoogste(gekozen, "kinderen") + 1);
        List<Groep> groepen = new ArrayList<>();
        List<Kolom> alle = kolommen.kolommen(partners, kinderen);
        groepen.add(groep(alle, "", 0));
        IntStream.rangeClosed(1, partners).forEach(nummer -> groepen.add(groep(alle, "partners", nummer)));
        IntStream.rangeClosed(1, kinderen).forEach(nummer -> groepen.add(groep(alle, "kinderen", nummer)));
        return groepen;
    }

    private Groep groep(List<Kolom> alle, String lijst, int nummer) {
        return new Groep(
                lijst,
                nummer,
                alle.stream()
                        .map(Kolom::veld)
                        .filter(veld -> velden.lijst(veld).equals(lijst) && velden.nummer(veld) == nummer)
                        .map(this::keuze)
                        .toList());
    }

    private int hoogste(List<String> gekozen, String lijst) {
        return gekozen.stream()
                .filter(veld -> veld.matches(lijst + "\\[\\d{1,2}]\\..*"))
                .mapToInt(velden::nummer)
                .max()
                .orElse(0);
    }

    private Keuze keuze(String veld) {
        return new Keuze(veld, redentekst.label(veld));
    }

    private static String kort(String cel) {
        String regel = cel.strip().replaceAll("\\s+", " ");
        return regel.codePointCount(0, regel.length()) <= 40
                ? regel
                : regel.substring(0, regel.offsetByCodePoints(0, 40)) + "\u2026";
    }
}
