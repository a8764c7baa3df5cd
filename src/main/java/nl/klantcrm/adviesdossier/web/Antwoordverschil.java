package nl.klantcrm.adviesdossier.web;

import java.util.ArrayList;
import java.util.List;
import nl.klantcrm.adviesdossier.AdviesdossierDetails;
import nl.klantcrm.adviesdossier.VastgelegdPersoon;
import nl.klantcrm.adviesdossier.Vraag;
import nl.klantcrm.adviesdossier.Vraag.Kandidaat;
import org.jspecify.annotations.Nullable;

/**
 * One question that two users answered at the same time.
 *
 * @param vraag key in the message bundles
 */
record Antwoordverschil(String vraag, Antwoord uw, Antwoord opgeslagen) {

    /** @param namen of who takes part, when the answer is Ja */
    record Antwoord(boolean ja, List<String> namen) {

        private static Antwoord van(boolean ja, List<VastgelegdPersoon> wie) {
            return new Antwoord(
                    ja,
                    ja ? wie.stream().map(p -> p.persoon().naam().volledig()).toList() : List.of());
        }
    }

    static List<Antwoordverschil> tussen(AntwoordenForm form, AdviesdossierDetails dossier) {
        List<Antwoordverschil> verschillen = new ArrayList<>();
        voegToe("veld.rekenenMetPartner", form, form.metPartner(), dossier.partnervraag(), verschillen);
        voegToe("veld.rekenenMetKinderen", form, form.metKinderen(), dossier.kinderenvraag(), verschillen);
        return verschillen;
    }

    private static void voegToe(
            String sleutel,
            AntwoordenForm form,
            boolean ja,
            @Nullable Vraag vraag,
            List<Antwoordverschil> verschillen) {
        if (vraag == null) {
            return;
        }
        List<VastgelegdPersoon> aangevinkt = vraag.kandidaten().stream()
                .filter(form::noemt)
                .map(Kandidaat::persoon)
                .toList();
        Antwoord uw = Antwoord.van(ja, aangevinkt);
        Antwoord opgeslagen = Antwoord.van(vraag.ja(), vraag.gekozen());
        if (!uw.equals(opgeslagen)) {
            verschillen.add(new Antwoordverschil(sleutel, uw, opgeslagen));
        }
    }
}
