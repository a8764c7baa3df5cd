package nl.klantcrm.adviesdossier;

import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klantcrm.gebruiker.GebruikerId;
import nl.klantcrm.klant.KlantDetails;
import org.jspecify.annotations.Nullable;

/** Adviesdossiers by the rules of the application, made without its database. */
public final class Dossierbrug {

    private Dossierbrug() {}

    /**
     * @param beantwoord whether both questions are answered with Ja, as far as somebody may be chosen
     * @throws nl.klantcrm.gedeeld.OngeldigeInvoerException when a rule is broken
     */
    public static AdviesdossierDetails maakAan(
            AdviesdossierId id,
            MaakAdviesdossier opdracht,
            KlantDetails klant,
            Typekenmerken type,
            GebruikerId door,
            ZonedDateTime nu,
            boolean beantwoord) {
        Adviesdossier dossier = Adviesdossier.maakAan(id, new Aanvraag(opdracht, klant, type), door, nu);
        AdviesdossierDetails details = dossier.details();
        if (!beantwoord) {
            return details;
        }
        Set<Integer> partners = kiesbaar(details.partnervraag(), 1);
        Set<Integer> kinderen = kiesbaar(details.kinderenvraag(), Integer.MAX_VALUE);
        dossier.beantwoord(new Antwoorden(!partners.isEmpty(), partners, !kinderen.isEmpty(), kinderen));
        return dossier.details();
    }

    private static Set<Integer> kiesbaar(@Nullable Vraag vraag, int hoogstens) {
        return vraag == null
                ? Set.of()
                : vraag.kiesbaar().stream()
                        .limit(hoogstens)
                        .map(VastgelegdPersoon::volgnummer)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
