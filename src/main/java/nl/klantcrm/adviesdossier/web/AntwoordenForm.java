package nl.klantcrm.adviesdossier.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klantcrm.adviesdossier.AdviesdossierDetails;
import nl.klantcrm.adviesdossier.Antwoorden;
import nl.klantcrm.adviesdossier.VastgelegdPersoon;
import nl.klantcrm.adviesdossier.Vraag;
import nl.klantcrm.adviesdossier.Vraag.Kandidaat;
import org.jspecify.annotations.Nullable;

/**
 * The two questions on the tab Start as answered in the browser: text, for it may be anything.
 *
 * @param versie of the dossier that was opened
 * @param rekenenMetPartner "true" for Ja; as is rekenenMetKinderen
 * @param partners volgnummers of who is ticked, as are kinderen
 */
record AntwoordenForm(
        @Nullable String versie,
        @Nullable String rekenenMetPartner,
        List<String> partners,
        @Nullable String rekenenMetKinderen,
        List<String> kinderen) {

    /** The volgnummer of nobody: what is no number is refused like anybody else who may not be chosen. */
    private static final int NIEMAND = -1;

    AntwoordenForm {
        partners = partners == null ? List.of() : List.copyOf(partners);
        kinderen = kinderen == null ? List.of() : List.copyOf(kinderen);
    }

    /** The answers as stored; where the answer is Nee with the ticks that Ja would most likely come with. */
    static AntwoordenForm van(AdviesdossierDetails dossier) {
        Vraag partner = dossier.partnervraag();
        Vraag kinderen = dossier.kinderenvraag();
        return new AntwoordenForm(
                String.valueOf(dossier.versie()),
                String.valueOf(partner != null && partner.ja()),
                partner == null
                        ? List.of()
                        : aangevinkt(partner, partner.kiesbaar().size() == 1),
                String.valueOf(kinderen != null && kinderen.ja()),
                kinderen == null ? List.of() : aangevinkt(kinderen, true));
    }

    private static List<String> aangevinkt(Vraag vraag, boolean voorstel) {
        List<VastgelegdPersoon> wie = vraag.ja() ? vraag.gekozen() : voorstel ? vraag.kiesbaar() : List.of();
        return wie.stream().map(p -> String.valueOf(p.volgnummer())).toList();
    }

    public boolean metPartner() {
        return Boolean.parseBoolean(rekenenMetPartner);
    }

    public boolean metKinderen() {
        return Boolean.parseBoolean(rekenenMetKinderen);
    }

    public boolean noemt(Kandidaat kandidaat) {
        String volgnummer = String.valueOf(kandidaat.persoon().volgnummer());
        return partners.contains(volgnummer) || kinderen.contains(volgnummer);
    }

    /** Empty when the browser sent none. */
    Optional<Integer> geopendeVersie() {
        return Optional.ofNullable(versie).map(AntwoordenForm::nummer).filter(nummer -> nummer != NIEMAND);
    }

    AntwoordenForm opVersie(int nieuw) {
        return new AntwoordenForm(String.valueOf(nieuw), rekenenMetPartner, partners, rekenenMetKinderen, kinderen);
    }

    Antwoorden naarAntwoorden() {
        return new Antwoorden(metPartner(), nummers(partners), metKinderen(), nummers(kinderen));
    }

    private static Set<Integer> nummers(List<String> gestuurd) {
        return gestuurd.stream().map(AntwoordenForm::nummer).collect(Collectors.toSet());
    }

    private static int nummer(String tekst) {
        return tekst.matches("\\d{1,9}") ? Integer.parseInt(tekst) : NIEMAND;
    }
}
